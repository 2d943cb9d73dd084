//! An amendment comes with the new value.

use customs_model::Resolution;
use customs_message::pointer;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "amendment-value",
    severity: Severity::Information,
    group: Group::Standard,
    title: "A message lacks the new value of an element that it amends.",
    why: "An amendment only contains a pointer; the message carries the new value at the same path \
          as the declaration. Without a new value, the declared value is removed, which may not be \
          intended.",
    bad: "
<Amendment>
  <Pointer>
    <DocumentSectionCode>42A</DocumentSectionCode>
    <TagID>146</TagID>
  </Pointer>
</Amendment>",
    good: "
<TotalPackageQuantity>3</TotalPackageQuantity>
<Amendment>
  <Pointer>
    <DocumentSectionCode>42A</DocumentSectionCode>
    <TagID>146</TagID>
  </Pointer>
</Amendment>",
    sources: &["WCO Data Model 3.6, class 06A"],
    elements: &["42A/06A/97A.375", "42A/06A/97A.381"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    let amendments = message.declaration().map_or(&[][..], |it| &it.amendment);
    if amendments.is_empty() {
        return;
    }
    let pointers = (1..).zip(amendments);
    let pointers: Vec<_> =
        pointers.filter_map(|(at, it)| Some((at, pointer::of_steps(&it.pointer)?))).collect();
    let asked: Vec<_> = pointers.iter().map(|(_, pointer)| pointer).collect();
    for ((at, pointer), place) in pointers.iter().zip(message.resolve(&asked)) {
        if let Resolution::Missing { .. } = place {
            found
                .at(context.place() / ("Amendment", *at))
                .says(format!("{pointer} is amended, but the message has no value there"))
                .value(pointer)
                .hint("add the new value at this path, unless the amendment removes the old one");
        }
    }
}
