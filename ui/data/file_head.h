#pragma once

#include "data/queued_file.h"

#include <QWidget>

class QLabel;

namespace bw {

/// Name, size and columns of the file at the left, how it is read at the right.
class FileHead : public QWidget {
    Q_OBJECT
public:
    explicit FileHead(QWidget *parent = nullptr);
    void setFile(const QueuedFile &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitName();

    QString m_fullName;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_state;
    int m_band = 0;
};

} // namespace bw
