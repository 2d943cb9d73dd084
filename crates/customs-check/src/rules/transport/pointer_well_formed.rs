//! A pointer leads to a place that there is.

use customs_declaration::Pointer as Step;
use customs_message::pointer;
use customs_model::Class;

use super::pointers;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "pointer-well-formed",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A pointer does not go from the root through nested classes to an element of the last \
            one.",
    why: "Only the pointer says what an amendment changes or what an error refers to. An invalid \
          pointer changes nothing, or the wrong element.",
    bad: "
<Pointer>
  <SequenceNumeric>1</SequenceNumeric>
  <DocumentSectionCode>68A</DocumentSectionCode>
  <TagID>126</TagID>
</Pointer>",
    good: "
<Pointer>
  <SequenceNumeric>1</SequenceNumeric>
  <DocumentSectionCode>68A</DocumentSectionCode>
</Pointer>
<Pointer>
  <DocumentSectionCode>23A</DocumentSectionCode>
</Pointer>
<Pointer>
  <DocumentSectionCode>65A</DocumentSectionCode>
  <TagID>126</TagID>
</Pointer>",
    sources: &["WCO Data Model 3.6, elements 375, 381 and 006"],
    elements: &[
        "42A/06A/97A.375",
        "42A/06A/97A.381",
        "42A/03A/97A.375",
        "07B/53A/97A.375",
        "07B/53A/97A.381",
        "07B/12B/97A.375",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    pointers::each(message, context, |steps, path| {
        if let Err(fault) = follow(steps) {
            fault.report(steps, path(), found);
        }
    });
}

/// Where a pointer ends to be one.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    /// The step, from 0.
    step: usize,
    problem: Problem,
}

#[derive(Debug, PartialEq, Eq)]
enum Problem {
    /// The step has no class.
    NoClass,
    /// The first class is the root of no message.
    NoRoot,
    /// The class before has no such class.
    UnknownClass,
    /// The class before has an element with this id, and elements have a place of their own.
    ElementForClass { element: &'static str, class: &'static str },
    /// The class has no such element.
    UnknownElement,
    /// The element is followed by another class.
    ElementBeforeTheEnd,
}

/// Follows a pointer through the dictionary. Numbers of classes that occur once are put there by real
/// systems, and mean nothing.
fn follow(steps: &[Step]) -> Result<(), Fault> {
    let mut class = None;
    for (step, it) in steps.iter().enumerate() {
        let fault = |problem| Err(Fault { step, problem });
        let Some(id) = it.document_section_code.as_deref() else {
            return fault(Problem::NoClass);
        };
        let next = match class {
            None => pointers::root(id).ok_or(Problem::NoRoot),
            Some(class) => pointers::below(class, id).ok_or_else(|| unknown_class(class, id)),
        };
        let here = match next {
            Ok(here) => here,
            Err(problem) => return fault(problem),
        };
        let Some(tag) = it.tag_id.as_deref() else {
            class = Some(here);
            continue;
        };
        if step + 1 < steps.len() {
            return fault(Problem::ElementBeforeTheEnd);
        }
        if here.element_by_id(tag).is_none_or(|element| element.value().is_none()) {
            return fault(Problem::UnknownElement);
        }
    }
    Ok(())
}

/// What is wrong with a class that the one before does not have.
fn unknown_class(class: &'static Class, id: &str) -> Problem {
    match class.element_by_id(id).filter(|element| element.class().is_none()) {
        Some(element) => Problem::ElementForClass { element: element.name, class: class.name },
        None => Problem::UnknownClass,
    }
}

impl Fault {
    /// Reports the fault of a pointer of the class at the path.
    fn report(&self, steps: &[Step], path: Path, found: &mut Found<'_>) {
        let path = path / ("Pointer", self.step + 1);
        let step = &steps[self.step];
        let (class, tag) = (step.document_section_code.as_deref(), step.tag_id.as_deref());
        let (path, seen) = match self.problem {
            Problem::UnknownElement | Problem::ElementBeforeTheEnd => (path / "TagID", tag),
            _ => (path / "DocumentSectionCode", class),
        };
        let seen = seen.unwrap_or_default();
        let said = found.at(path);
        let said = match self.problem {
            Problem::NoClass => said
                .says("a step of the pointer names no class")
                .expected("the id of a class, as in 68A"),
            Problem::NoRoot => said
                .says(format!(
                    "the pointer begins with {seen}, which is not the class of a message"
                ))
                .value(seen)
                .expected("42A (a declaration) or 07B (a response)"),
            Problem::ElementBeforeTheEnd => said
                .says(format!("element {seen} is in a step before the last"))
                .value(seen),
            Problem::ElementForClass { element, class } => {
                let message = format!(
                    "{seen} is the element `{element}` of `{class}`, where the id of a class is \
                     expected"
                );
                let said = said.says(message).value(seen).expected("the id of a class, as in 68A");
                said.hint(format!("write {seen} as the `TagID` of the step before"));
                return;
            }
            Problem::UnknownClass | Problem::UnknownElement => {
                said.says(unknown(steps).unwrap_or_default()).value(seen)
            }
        };
        said.hint("write one class per step, each inside the one before, and the element last");
    }
}

/// What is unknown of a pointer, and what comes nearest.
fn unknown(steps: &[Step]) -> Option<String> {
    let root = pointers::root(steps.first()?.document_section_code.as_deref()?)?;
    pointer::of_steps(steps)?.path(root).err().map(|unknown| unknown.to_string())
}

#[cfg(test)]
mod tests {
    use customs_model::build::{code, id};

    use super::*;

    fn fault(steps: &[(&str, &str)]) -> Option<(usize, Problem)> {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let step = |(class, tag): &(&str, &str)| Step {
            document_section_code: some(class).and_then(code),
            tag_id: some(tag).and_then(id),
            ..Default::default()
        };
        let steps: Vec<Step> = steps.iter().map(step).collect();
        follow(&steps).err().map(|fault| (fault.step, fault.problem))
    }

    #[test]
    fn a_pointer_is_followed_to_its_fault() {
        assert_eq!(fault(&[]), None);
        assert_eq!(fault(&[("42A", "")]), None);
        assert_eq!(fault(&[("07B", ""), ("53A", "377")]), None);
        assert_eq!(fault(&[("42A", ""), ("67A", ""), ("68A", "006")]), None);
        assert_eq!(fault(&[("", "")]), Some((0, Problem::NoClass)));
        assert_eq!(fault(&[("67A", "")]), Some((0, Problem::NoRoot)));
        assert_eq!(fault(&[("42A", ""), ("68A", "")]), Some((1, Problem::UnknownClass)));
        let element = Problem::ElementForClass { element: "AcceptanceDateTime", class: "Declaration" };
        assert_eq!(fault(&[("42A", ""), ("023", "")]), Some((1, element)));
        assert_eq!(fault(&[("42A", "67A")]), Some((0, Problem::UnknownElement)));
        assert_eq!(fault(&[("42A", "023"), ("67A", "")]), Some((0, Problem::ElementBeforeTheEnd)));
    }
}
