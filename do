#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything a person needs to do here, by name. `./do help` lists it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export LC_ALL=C.UTF-8

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }

# Two compilers at once is what a 4 GB machine bears; more cores use more.
jobs() { nproc; }

build() { # build PRESET [TARGET...]
    local preset=$1; shift
    tools/setup build
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    say "Configuring ($preset)"
    cmake --preset "$preset" "${launcher[@]}" >"build-$preset.log" 2>&1 \
        || { cat "build-$preset.log"; rm -f "build-$preset.log"; return 1; }
    rm -f "build-$preset.log"
    say "Building ($preset)"
    cmake --build "build/$preset" --parallel "$(jobs)" ${1:+--target "$@"}
}

case "${1:-help}" in
help)
    cat <<'HELP'
./do run               install what is missing, build, open the practice register
./do test [PART]       build and run every test, or one part: core, ui, keys, flows, house, cli
./do lint              formatting, clang-tidy and cppcheck on what changed, translations, house rules
./do sanitize [PART]   the same tests with the address and undefined-behaviour sanitizers
./do bench             measure, as ratios in one run; writes build/bench.txt
./do shots             pictures of every page in both languages, in build/shots
./do manual            the manual as PDF in both languages, in build/manual
./do review            a sheet for people who review the Khmer, build/review.csv
./do fuzz SECONDS      feed every parser of outside bytes with broken input
./do mutate            break the rules one by one and see that a test notices
./do package           make the .deb and try it in a scratch root
./do setup             only install what is missing
HELP
    ;;
setup) tools/setup all ;;
build) shift; build "${@:-dev}" ;;
run) shift; build dev; exec tools/run "$@" ;;
test) shift; tools/setup test; build dev; exec tools/test dev "$@" ;;
sanitize) shift; tools/setup test; build sanitize; exec tools/test sanitize "$@" ;;
lint) shift; tools/setup lint; exec tools/lint "$@" ;;
bench) shift; tools/setup test bench; build release bench; exec tools/bench "$@" ;;
shots) shift; build dev; exec tools/shots "$@" ;;
manual) shift; build dev shots; exec tools/manual "$@" ;;
review) shift; exec tools/review "$@" ;;
fuzz) shift; tools/setup fuzz; exec tools/fuzz "${1:-30}" ;;
mutate) shift; tools/setup test; build dev; exec tools/mutate "$@" ;;
package) shift; tools/setup package; build release romduol romduol-cli; exec tools/package "$@" ;;
*) echo "./do: no such thing: $1 (see ./do help)" >&2; exit 2 ;;
esac
