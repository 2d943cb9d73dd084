//! [`ConversationFinding`]: something in which messages do not fit together.

use std::borrow::Cow;

use customs_model::{Finding, Path, Rule};
use serde::{Serialize, Serializer};

use crate::as_text::as_text;

/// Something in which messages do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConversationFinding {
    /// The name of the message, as it was given: that of its file.
    pub file: String,
    /// The [rule](super::rules) that does not hold; as data, its id.
    #[serde(rename = "check", serialize_with = "id")]
    pub rule: &'static Rule,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// What to do.
    pub hint: Cow<'static, str>,
    /// The element it is about.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
}

impl ConversationFinding {
    /// Returns it as a finding in its message, without a place in a file.
    ///
    /// ```
    /// use customs_analysis::ConversationFinding;
    /// use customs_analysis::conversation::rules;
    /// use customs_model::Path;
    ///
    /// let found = ConversationFinding {
    ///     file: "answer.xml".to_owned(),
    ///     rule: &rules::UNASKED,
    ///     message: "CC004C answers CC013C, which did not come before it".to_owned(),
    ///     hint: "add the amendment".into(),
    ///     path: Path::root("CC004C"),
    /// };
    /// assert_eq!(found.to_finding().rule.id, "unasked");
    /// ```
    #[must_use]
    pub fn to_finding(&self) -> Finding {
        let finding = Finding::new(self.rule, self.path.clone(), self.message.as_str());
        finding.hint(self.hint.clone())
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
fn id<S: Serializer>(rule: &&'static Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.id)
}
