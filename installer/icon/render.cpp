// render_icon ICON.svg TARGET.png SIZE [TARGET.png SIZE]…: the application's icon in the sizes desktops ask
// for.
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 4 || argc % 2 != 0) {
        std::fputs("usage: render_icon ICON.svg TARGET.png SIZE [TARGET.png SIZE]...\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QFile::decodeName(argv[1]));
    if (!renderer.isValid()) {
        std::fprintf(stderr, "%s is not a readable SVG\n", argv[1]);
        return 1;
    }
    for (int i = 2; i + 1 < argc; i += 2) {
        const int size = QByteArray(argv[i + 1]).toInt();
        QImage image(size, size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (size <= 0 || !image.save(QFile::decodeName(argv[i]), "PNG")) {
            std::fprintf(stderr, "%s could not be written\n", argv[i]);
            return 1;
        }
    }
    return 0;
}
