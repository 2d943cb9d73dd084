//! [`Run`]: what is wrong with a message because of another one that was checked before it.

use std::collections::HashMap;

use customs_model::finding::Place;
use customs_model::{Finding, Pointer};

use crate::claims::{Claimed, Claims};
use crate::context::Claim;

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
/// assert!(run.compare("a.json", &first.claims).is_empty());
/// let second = checker.validate(message)?;
/// let repeated = run.compare("b.json", &second.claims);
/// assert_eq!(repeated[0].0.rule.id, "repeated-reference");
/// assert_eq!(repeated[0].0.message, "the message repeats that of a.json");
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
    pub fn compare(&mut self, name: &str, claims: &Claims) -> Vec<(Finding, Option<Pointer>)> {
        let mut findings = Vec::new();
        let (all, content) = claims.all();
        for claimed in all {
            let key = (claimed.rule.id, claimed.claim.identity);
            match self.first.get(&key).copied() {
                Some((first, said)) => {
                    let (first, is_same) = (&self.names[first as usize], said == content);
                    let finding = repeated(claimed, claims.place(claimed), first, is_same);
                    findings.push((is_same, finding, claims.pointer(claimed)));
                }
                None if self.first.len() < KEPT => {
                    let number = self.number(name);
                    self.first.insert(key, (number, content));
                }
                None => self.not_kept += 1,
            }
        }
        // The same message once more is one thing that is wrong.
        if let Some(whole) = findings.iter().position(|(is_same, ..)| *is_same) {
            findings.swap(0, whole);
            findings.truncate(1);
        }
        findings.into_iter().map(|(_, finding, pointer)| (finding, pointer)).collect()
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

/// What is said of a claim that another message made before, perhaps the very same message.
fn repeated(claimed: &Claimed, place: Option<Place>, first: &str, is_same: bool) -> Finding {
    let Claim { path, what, value, .. } = &claimed.claim;
    let (message, hint) = match is_same {
        true => (
            format!("the message repeats that of {first}"),
            "send it once; a repeated message is refused",
        ),
        false => (
            format!("{what} {value} is also that of {first}"),
            "give each message its own reference",
        ),
    };
    let finding =
        Finding::new(claimed.rule, path.clone(), message).value(value.as_str()).hint(hint);
    Finding { severity: claimed.severity, place, ..finding }
}
