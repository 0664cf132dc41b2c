# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs, and the first .deb.
include(GNUInstallDirs)
set(app_id kh.romduol.Romduol)
install(FILES packaging/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES packaging/${app_id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/romduol)

set(CPACK_PACKAGE_NAME romduol)
set(CPACK_PACKAGE_CONTACT "Romduol <romduol@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Encrypted case register for health facilities")
set(CPACK_PACKAGE_DESCRIPTION
    "Offline-first register of cases and care, in Khmer and English. Everything on disk is\nencrypted, and what units exchange is signed and encrypted.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# shlibdeps sees neither Qt's platform plugin nor that SQLCipher must be of the fourth format.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libsqlcipher1 (>= 4.6)")
include(CPack)
