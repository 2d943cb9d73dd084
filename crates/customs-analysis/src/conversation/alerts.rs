//! Whether alerts go through their versions, and whether what refers to an alert finds it.

use std::collections::{BTreeMap, HashMap};

use customs_exchange::body::{ControlResultReport, RiskAlert, SeizureReport};
use customs_exchange::lists::AlertKind;

use super::case::{Conversation, moment};
use super::letters::MOST_OF_AN_ID;
use super::rules;

impl Conversation<'_> {
    pub(super) fn check_alerts(&mut self) {
        let mut alerts: BTreeMap<(&str, &str), Vec<(usize, &RiskAlert)>> = BTreeMap::new();
        let mut by_own_id: HashMap<&str, usize> = HashMap::new();
        for (at, sent) in self.messages.iter().enumerate() {
            if let Some(alert) = sent.message.body::<RiskAlert>() {
                let sender = sent.header.sender.country_code.as_str();
                let key = (sender, alert.alert_id.as_str());
                alerts.entry(key).or_default().push((at, alert));
                by_own_id.entry(alert.alert_id.as_str()).or_insert(at);
            }
        }
        for mut versions in alerts.into_values() {
            versions.sort_by_key(|(at, _)| moment(&self.messages[*at].header.prepared_at));
            self.check_versions(&versions);
        }
        for at in 0..self.messages.len() {
            self.check_related_alert(at, &by_own_id);
        }
    }

    /// Goes through the versions of an alert in the order in which they were prepared.
    fn check_versions(&mut self, versions: &[(usize, &RiskAlert)]) {
        let mut latest: Option<(usize, &RiskAlert)> = None;
        let mut cancelled: Option<usize> = None;
        for (at, alert) in versions {
            let (at, id) = (*at, &alert.alert_id);
            // One version may be sent in several messages, to a recipient each.
            if latest.is_some_and(|(_, latest)| latest == *alert) {
                continue;
            }
            if let Some(cancel) = cancelled {
                let file = self.file(cancel);
                let message = format!("alert `{id}` was already cancelled by {file}");
                let hint = "send a new alert with its own id";
                self.letters.find(
                    at,
                    &rules::CANCELLED_ALERT,
                    &["Body", "KindCode"],
                    message,
                    hint,
                );
            }
            match latest {
                None if alert.kind_code != AlertKind::Alert => {
                    let message =
                        format!("it is {} of alert `{id}`, which is missing", alert.kind_code);
                    let hint = "add the alert, or correct the id";
                    self.letters.find(
                        at,
                        &rules::UNKNOWN_ALERT,
                        &["Body", "AlertID"],
                        message,
                        hint,
                    );
                }
                Some((other, latest)) if alert.version_numeric <= latest.version_numeric => {
                    let message = format!(
                        "version {} of alert `{id}` comes after version {} ({})",
                        alert.version_numeric,
                        latest.version_numeric,
                        self.file(other)
                    );
                    let hint = "give every change of an alert a higher version";
                    self.letters.find(
                        at,
                        &rules::ALERT_VERSION,
                        &["Body", "VersionNumeric"],
                        message,
                        hint,
                    );
                }
                _ => {}
            }
            if alert.kind_code == AlertKind::Cancel {
                cancelled = Some(at);
            }
            let is_higher =
                latest.is_none_or(|(_, latest)| alert.version_numeric > latest.version_numeric);
            if is_higher {
                latest = Some((at, alert));
            }
        }
    }

    /// That the alert which a report names is there. The first alert of each own id is known.
    fn check_related_alert(&mut self, at: usize, by_own_id: &HashMap<&str, usize>) {
        let message = self.messages[at].message;
        let control = || message.body::<ControlResultReport>()?.related_alert_id.as_ref();
        let seizure = || message.body::<SeizureReport>()?.related_alert_id.as_ref();
        let Some(id) = control().or_else(seizure) else { return };
        let named = self.letters.by_id.get(id.as_str()).map_or(&[][..], Vec::as_slice);
        let alert = |at: &usize| self.messages[*at].message.body::<RiskAlert>();
        if named.iter().take(MOST_OF_AN_ID).any(|at| alert(at).is_some()) {
            return;
        }
        let by_its_own_id = by_own_id.get(id.as_str()).copied();
        let (message, hint) = match (by_its_own_id, named.first()) {
            (Some(other), _) => (
                format!(
                    "`{id}` is the id of an alert; that of its message, {}, is `{}`",
                    self.file(other),
                    self.messages[other].header.message_id
                ),
                "give the id of the message",
            ),
            (None, Some(other)) => {
                let file = self.file(*other);
                (
                    format!("`{id}` is not an alert: it is {file}"),
                    "write the id of the message of \
                                                                   an alert",
                )
            }
            (None, None) => (
                format!("no message has the id `{id}` of the alert that led to it"),
                "add the alert, or correct the id",
            ),
        };
        self.letters.find(at, &rules::UNKNOWN_ALERT, &["Body", "RelatedAlertID"], message, hint);
    }
}
