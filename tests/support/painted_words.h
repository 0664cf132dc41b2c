// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <vector>

/// A piece of text as it was painted, in the coordinates of its widget.
struct PaintedWord {
    QString text;
    QRectF ink; ///< What is drawn of it, not its line.
    bool isBold = false;
};

/// Takes down where each text is painted, and draws nothing.
class WordRecorder final : public QPaintEngine
{
public:
    WordRecorder()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        setActive(false);
        return true;
    }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(QPaintEngine::DirtyTransform))
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().remove(QChar(0x200B)).isEmpty())
            return;
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(text);
        // The advance tells the width better: it is what the layout went by.
        const QRectF place(at.x(), at.y() + ink.top(), item.width(), ink.height());
        words.push_back({text, m_transform.mapRect(place), item.font().bold()});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(
        const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
    {
    }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *, int) override { }
    void drawRects(const QRect *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawLines(const QLine *, int) override { }
    void drawPoints(const QPointF *, int) override { }
    void drawPoints(const QPoint *, int) override { }
    void drawEllipse(const QRectF &) override { }
    void drawEllipse(const QRect &) override { }

    std::vector<PaintedWord> words;

private:
    QTransform m_transform;
};

/// Paper that only remembers the words on it.
class WordPaper final : public QPaintDevice
{
public:
    explicit WordPaper(const QWidget &widget)
        : m_size(widget.size())
        , m_dots(widget.logicalDpiX())
    {
    }

    QPaintEngine *paintEngine() const override { return &m_recorder; }
    const std::vector<PaintedWord> &words() const { return m_recorder.words; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_dots;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    int m_dots;
    mutable WordRecorder m_recorder;
};

/// Every text that @p widget itself paints, without its children.
inline std::vector<PaintedWord> paintedWords(QWidget &widget)
{
    WordPaper paper(widget);
    widget.render(&paper, {}, {}, {});
    return paper.words();
}
