//! Which elements the rule of a book looks at.

use super::book::{BookRule, Condition, Operand, Part, PathText, RuleContent, Start};

/// The elements that a rule looks at or is about, from below the root of the message, in the order in which it names them;
/// none if it is not checked.
///
/// ```
/// use customs_model::conditions::{Book, touched};
///
/// let text = "rule R1 \"A\" { for each Party { if not ID { require Name/first } } }";
/// let book = Book::read(None, text, 1).expect("it is well written");
/// assert_eq!(touched(&book.rules[0]), ["Party", "Party/ID", "Party/Name/first"]);
/// ```
#[must_use]
pub fn touched(rule: &BookRule) -> Vec<String> {
    let mut touched = Touched::default();
    if let RuleContent::Checked(parts) = &rule.content {
        touched.parts(parts, &[]);
    }
    touched.0
}

/// The names from below the root down to an element.
type Names = Vec<String>;

#[derive(Default)]
struct Touched(Vec<String>);

impl Touched {
    /// Where a path leads to from an element; what its filters look at is touched, too.
    fn path(&mut self, path: &PathText, from: &[String]) -> Names {
        let mut names = match path.start {
            Start::Root => Names::new(),
            Start::Up(levels) => from[..from.len().saturating_sub(levels)].to_vec(),
        };
        for step in &path.steps {
            names.push(step.name.to_string());
            if let Some(filter) = &step.filter {
                self.condition(filter, &names);
            }
        }
        let place = names.join("/");
        if !place.is_empty() && !self.0.contains(&place) {
            self.0.push(place);
        }
        names
    }

    fn parts(&mut self, parts: &[Part], from: &[String]) {
        for part in parts {
            match part {
                Part::ForEach { paths, parts } => {
                    for path in paths {
                        let names = self.path(path, from);
                        self.parts(parts, &names);
                    }
                }
                Part::If { branches, otherwise } => {
                    for (condition, parts) in branches {
                        self.condition(condition, from);
                        self.parts(parts, from);
                    }
                    self.parts(otherwise, from);
                }
                Part::Require { paths, .. } | Part::Forbid { paths, .. } => {
                    paths.iter().for_each(|path| drop(self.path(path, from)));
                }
                Part::Check { condition, at, .. } => {
                    self.condition(condition, from);
                    at.iter().for_each(|path| drop(self.path(path, from)));
                }
            }
        }
    }

    fn condition(&mut self, condition: &Condition, from: &[String]) {
        match condition {
            Condition::Present(path) | Condition::Absent(path) | Condition::Numbered(path) => {
                self.path(path, from);
            }
            Condition::Compare { left, right, .. } => {
                self.operand(left, from);
                self.operand(right, from);
            }
            Condition::In { operand, .. }
            | Condition::Text { operand, .. }
            | Condition::Matches { operand, .. } => self.operand(operand, from),
            Condition::Among { operand, path } => {
                self.operand(operand, from);
                self.path(path, from);
            }
            Condition::Unique { path, by } | Condition::Same { path, by } => {
                let names = self.path(path, from);
                by.iter().for_each(|path| drop(self.path(path, &names)));
            }
            Condition::Quantified { path, body, .. } => {
                let names = self.path(path, from);
                self.condition(body, &names);
            }
            Condition::Not(inner) => self.condition(inner, from),
            Condition::And(all) | Condition::Or(all) => {
                all.iter().for_each(|condition| self.condition(condition, from));
            }
        }
    }

    fn operand(&mut self, operand: &Operand, from: &[String]) {
        match operand {
            Operand::Path(path)
            | Operand::Count(path)
            | Operand::Distinct(path)
            | Operand::Sum(path) => drop(self.path(path, from)),
            Operand::First(_, of) | Operand::Last(_, of) | Operand::Characters(_, _, of) => {
                self.operand(of, from);
            }
            Operand::Length(of) | Operand::Number(of) => self.operand(of, from),
            Operand::Arithmetic { first, rest } => {
                self.operand(first, from);
                rest.iter().for_each(|(_, operand)| self.operand(operand, from));
            }
            Operand::Literal(_) | Operand::Today(_) => {}
        }
    }
}
