//! [`Run`]: what is wrong with a message because of another one that was checked before it.

use std::collections::HashMap;

use customs_model::{Finding, Pointer};

use crate::results::Claimed;

/// How many claims are kept; what comes later is compared with these.
const KEPT: usize = 1_000_000;

/// The messages of a run, as far as each has something that no other may have.
///
/// A message takes some 40 bytes, and its file a name; after a million messages no more are kept.
///
/// ```
/// use customs_check::{Checker, Run};
///
/// let checker = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"));
/// let message = br#"{ "FunctionCode": "9", "FunctionalReferenceID": "INVENTED-0001" }"#;
/// let mut run = Run::default();
/// let first = checker.validate(message)?;
/// assert!(run.compare("a.json", first.claims).is_empty());
/// let second = checker.validate(message)?;
/// let repeated = run.compare("b.json", second.claims);
/// assert_eq!(repeated[0].0.rule.id, "repeated-reference");
/// assert_eq!(repeated[0].0.message, "this is the message of a.json once more");
/// # Ok::<(), customs_check::ReadError>(())
/// ```
#[derive(Debug, Default)]
pub struct Run {
    /// By rule and identity: who was first, and what that message says.
    first: HashMap<(&'static str, u64), (u32, u64)>,
    names: Vec<String>,
    not_kept: usize,
}

impl Run {
    /// What is wrong with a message because of those before, each with its place by WCO ids. It is called
    /// `name` when others repeat it.
    pub fn compare(&mut self, name: &str, claims: Vec<Claimed>) -> Vec<(Finding, Option<Pointer>)> {
        let mut findings = Vec::new();
        for claimed in claims {
            let key = (claimed.rule.id, claimed.identity);
            match self.first.get(&key).copied() {
                Some((first, content)) => {
                    let first = &self.names[first as usize];
                    findings.push(repeated(claimed, first, content));
                }
                None if self.first.len() < KEPT => {
                    let number = self.number(name);
                    self.first.insert(key, (number, claimed.content));
                }
                None => self.not_kept += 1,
            }
        }
        // The same message once more is one thing that is wrong.
        if let Some(whole) = findings.iter().position(|it| it.1) {
            findings.swap(0, whole);
            findings.truncate(1);
        }
        findings.into_iter().map(|(found, _)| found).collect()
    }

    /// How many claims later messages are not compared with, because there were too many.
    #[must_use]
    pub const fn not_kept(&self) -> usize {
        self.not_kept
    }

    fn number(&mut self, name: &str) -> u32 {
        if self.names.last().is_none_or(|last| last != name) {
            self.names.push(name.to_owned());
        }
        u32::try_from(self.names.len() - 1).unwrap_or(u32::MAX)
    }
}

/// What is said of a claim that another message made before, and whether that is the very same message.
fn repeated(claimed: Claimed, first: &str, content: u64) -> ((Finding, Option<Pointer>), bool) {
    let is_same = content == claimed.content;
    let Claimed { rule, severity, path, place, pointer, what, value, .. } = claimed;
    let (message, hint): (_, &str) = match is_same {
        true => (
            format!("this is the message of {first} once more"),
            "send it once; a message that is sent again is refused",
        ),
        false => (
            format!("{what} {value} is also that of {first}"),
            "give each message a reference of its own",
        ),
    };
    let finding = Finding { severity, ..Finding::new(rule, path, message) };
    let finding = finding.value(value).hint(hint);
    let finding = match place {
        Some(place) => finding.at(place),
        None => finding,
    };
    ((finding, pointer), is_same)
}
