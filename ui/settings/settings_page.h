#pragma once

#include "shell/page.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace bw {

class DataCheck;
class KeyButton;
class Segmented;

/// Language, theme, keys, where the data is, and what this program is.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    void setWorkspace(const QString &path) override;
    void setSession(Session *session) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *addRow(QGridLayout *grid, QWidget *value);
    QLabel *addHeading(QGridLayout *grid);

    std::shared_ptr<const Cache> m_cache;
    QString m_workspace;
    QLabel *m_personHeading;
    QLabel *m_lookHeading;
    QLabel *m_languageLabel;
    Segmented *m_language;
    QLabel *m_themeLabel;
    Segmented *m_theme;
    QLabel *m_keysHeading;
    QLabel *m_keysLabel;
    QCheckBox *m_letterKeys;
    QLabel *m_authorLabel;
    QLineEdit *m_author;
    QLabel *m_remindersHeading;
    QLabel *m_remindersLabel;
    QCheckBox *m_reminders;
    QCheckBox *m_reminderNames;
    QLabel *m_remindersNote;
    QLabel *m_rulesHeading;
    QLabel *m_rulesLabel;
    KeyButton *m_openRules;
    QLabel *m_dataHeading;
    QLabel *m_pathLabel;
    QLabel *m_path;
    KeyButton *m_openFolder;
    QLabel *m_checkLabel;
    DataCheck *m_check;
    QLabel *m_zoneLabel;
    QLabel *m_zone;
    QLabel *m_holdsLabel;
    QLabel *m_holds;
    QLabel *m_safetyLabel;
    QLabel *m_safety;
    QLabel *m_aboutHeading;
    QLabel *m_versionLabel;
    QLabel *m_version;
    QLabel *m_licenceLabel;
    QLabel *m_licence;
};

/// How the window builds it.
[[nodiscard]] PageInfo settingsPageInfo();

} // namespace bw
