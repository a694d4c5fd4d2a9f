// The least that a Qt program with a window can be: what bench_start compares with.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1368, 900);
    window.show();
    return QApplication::exec();
}
