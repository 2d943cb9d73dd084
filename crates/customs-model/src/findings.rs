//! [`Findings`]: the findings on a message, up to a limit.

use crate::finding::{Finding, Place};
use crate::object::push_sparingly;
use crate::path::Path;
use crate::rules;

/// Says once that findings of one message were left out, where reading and checking both left some out.
pub fn say_once_what_is_left_out(findings: &mut Vec<Finding>) {
    let is_note = |it: &Finding| it.rule == &rules::TOO_MANY_FINDINGS;
    let (first, last) = (findings.iter().position(is_note), findings.iter().rposition(is_note));
    if let (Some(first), Some(last)) = (first, last)
        && first != last
    {
        let Finding { message, .. } = findings.remove(last);
        let said = &mut findings[first].message;
        said.push_str("; ");
        said.push_str(&message);
    }
}

/// The findings on a message. Beyond a limit they are counted and not kept, and that there are more is a
/// finding too, so that nothing passes for clean because nobody could look at it.
///
/// ```
/// use customs_model::findings::Findings;
/// use customs_model::{Finding, Path, rules};
///
/// let mut findings = Findings::new(1);
/// for name in ["Colour", "Shape", "Weight"] {
///     let path = Path::root("Declaration");
///     findings.add(|| Finding::new(&rules::UNKNOWN_ELEMENT, path, format!("no `{name}`")));
/// }
/// let all = findings.finish(&Path::root("Declaration"), None);
/// assert_eq!(all.len(), 2);
/// assert_eq!(all[1].message, "more than 1 findings: 2 are left out");
/// ```
#[derive(Debug)]
pub struct Findings {
    kept: Vec<Finding>,
    /// How many were found in reading, which take room too.
    before: usize,
    max: usize,
    left_out: usize,
}

impl Findings {
    /// None yet, and so many at most.
    #[must_use]
    pub const fn new(max: usize) -> Self {
        Self::after(0, max)
    }

    /// None yet after so many that were found in reading, and so many at most together.
    #[must_use]
    pub const fn after(before: usize, max: usize) -> Self {
        Self { kept: Vec::new(), before, max, left_out: 0 }
    }

    /// Adds a finding, which is made only if there is room for it.
    pub fn add(&mut self, make: impl FnOnce() -> Finding) {
        if self.has_room() {
            push_sparingly(&mut self.kept, make());
        } else {
            self.left_out += 1;
        }
    }

    /// Whether there is room for one more.
    #[must_use]
    pub const fn has_room(&self) -> bool {
        self.before + self.kept.len() < self.max
    }

    /// The last finding that was kept, so that more can be said of it.
    pub fn last_mut(&mut self) -> Option<&mut Finding> {
        self.kept.last_mut()
    }

    /// Whether nothing was found.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.left_out == 0
    }

    /// The findings; where some are left out, the last says how many, at the root of the message.
    #[must_use]
    pub fn finish(mut self, root: &Path, place: Option<Place>) -> Vec<Finding> {
        if self.left_out > 0 {
            let Self { max, left_out, before, .. } = self;
            let message = match before {
                0 => format!("more than {max} findings: {left_out} are left out"),
                _ => {
                    format!("checking found {left_out} more findings than the limit of {max}")
                }
            };
            let finding = Finding::new(&rules::TOO_MANY_FINDINGS, root.clone(), message)
                .hint("correct the findings that are shown and check again, or raise the limit");
            self.kept.push(Finding { place, ..finding });
        }
        self.kept
    }
}
