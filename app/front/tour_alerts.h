#pragma once

namespace bw {

class Album;
class PolicyPage;
class Window;

/// The list of alerts with one selected, its totals, its dialogs.
void drawAlerts(Album &album, Window &window);
/// Rules of alerts with a trial, the builder of an own rule, the service plan. The draft is discarded.
void drawAlertRules(Album &album, Window &window, PolicyPage &page);
/// Accounts that change hands, with the load before and after. Nothing of it is saved.
void drawReassign(Album &album, Window &window);

} // namespace bw
