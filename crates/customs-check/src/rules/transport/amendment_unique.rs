//! What is amended is amended once.

use customs_declaration::Pointer as Step;
use customs_message::pointer;

use crate::repeats::Repeats;
use super::pointers;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "amendment-unique",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An element is amended twice in one message.",
    why: "A message carries one new value for each element, so a second amendment of the element \
          has no effect; the United Kingdom refuses the whole request.",
    bad: "
<Amendment>
  <Pointer>
    <DocumentSectionCode>42A</DocumentSectionCode>
    <TagID>146</TagID>
  </Pointer>
</Amendment>
<Amendment>
  <Pointer>
    <DocumentSectionCode>42A</DocumentSectionCode>
    <TagID>146</TagID>
  </Pointer>
</Amendment>",
    good: "
<Amendment>
  <Pointer>
    <DocumentSectionCode>42A</DocumentSectionCode>
    <TagID>146</TagID>
  </Pointer>
</Amendment>
<Amendment>
  <Pointer>
    <DocumentSectionCode>42A</DocumentSectionCode>
    <TagID>131</TagID>
  </Pointer>
</Amendment>",
    sources: &["WCO Data Model 3.6, class 06A", "UK CDS error CDS12026"],
    elements: &["42A/06A/97A.006", "42A/06A/97A.375", "42A/06A/97A.381"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let amendments = (1..).zip(&declaration.amendment);
    let places = amendments.filter_map(|(at, it)| Some((place(&it.pointer)?, at)));
    for (first, again) in Repeats::new().of(places) {
        let pointer = pointer::of_steps(&declaration.amendment[again - 1].pointer);
        let Some(pointer) = pointer else { continue };
        found
            .at(context.place() / ("Amendment", again))
            .says(format!("{pointer} is already amended by amendment {first}"))
            .value(&pointer)
            .hint("remove one of the two amendments");
    }
}

/// What a pointer means whatever numbers it gives to what occurs once, or leaves out of what may
/// repeat and is the first; nothing where the dictionary has no such place.
fn place(steps: &[Step]) -> Option<Vec<(&str, u64)>> {
    let mut place = Vec::with_capacity(steps.len() + 1);
    let mut class = None;
    for step in steps {
        let id = step.document_section_code.as_deref()?;
        let number = step.sequence_numeric.as_ref().and_then(|it| it.value().try_into().ok());
        let (here, repeats) = match class {
            None => (pointers::root(id)?, false),
            Some(class) => (pointers::below(class, id)?, class.element_by_id(id)?.repeats),
        };
        place.push((id, if repeats { number.unwrap_or(1) } else { 0 }));
        class = Some(here);
    }
    place.extend(steps.last()?.tag_id.as_deref().map(|tag| (tag, 0)));
    Some(place)
}
