//! Checks a message against the table of a [`Profile`]: what must and may occur in it, how
//! often, and in which form; and takes the rules on values along.

use std::collections::BTreeMap;
use std::convert::Infallible;

use customs_message::Message;
use customs_model::Profile;
use customs_model::profile::ProfileElement;
use customs_model::signs::Signs;
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{Class, Content, Finding, Path, Step};

use crate::context::{Active, Check, Context, Found, ValueAt, ValueRules};
use crate::elsewhere::homes;
use crate::patterns::Patterns;
use crate::results::Skipped;
use crate::rules;
use crate::sink::Sink;
use crate::value::ValueCheck;

/// Checks a message against the table of a profile and its values against rules. The findings come in
/// the order of the standard and have no places; what comes back is what could not be checked.
pub(crate) fn check(
    message: &Message,
    context: &Context<'_>,
    patterns: &Patterns,
    values: &ValueRules,
    sink: &mut Sink,
) -> Vec<Skipped> {
    let profile = context.profile.for_root(message.class());
    let mut check = ProfileCheck {
        context,
        patterns,
        values,
        profile: &profile,
        root: message.class(),
        path: Path::default(),
        open: Vec::new(),
        counts: Vec::new(),
        homes: BTreeMap::new(),
        sink,
        skipped: Vec::new(),
    };
    let Ok(()) = message.walk(&mut check);
    check.skipped
}

struct ProfileCheck<'p> {
    context: &'p Context<'p>,
    patterns: &'p Patterns,
    values: &'p ValueRules,
    profile: &'p Profile,
    root: &'static Class,
    path: Path,
    /// The classes that were entered and not left, outermost first.
    open: Vec<OpenClass<'p>>,
    /// How often the elements of the open classes occur, one class after the other.
    counts: Vec<usize>,
    /// Where the elements belong that were unexpected somewhere.
    homes: BTreeMap<&'static str, Option<String>>,
    sink: &'p mut Sink,
    skipped: Vec<Skipped>,
}

/// A class that was entered. What is below a class that the profile does not have is not checked.
struct OpenClass<'p> {
    class: &'static Class,
    /// What the profile allows in it, and where its part of the counts begins.
    expected: Option<(&'p [ProfileElement], usize)>,
    /// Where the element before is in it: they come in the same order.
    last: usize,
}

impl<'p> ProfileCheck<'p> {
    /// Counts an element and gives what the profile says about it.
    fn count(&mut self, entry: Entry) -> Option<&'p ProfileElement> {
        let Some(open) = self.open.last_mut() else { return self.root_element(entry) };
        let (expected, counts) = open.expected?;
        let is_meant = |element: &ProfileElement| element.name == entry.name;
        let (before, rest) = expected.split_at(open.last);
        let found = rest.iter().position(is_meant).map(|at| at + open.last);
        match found.or_else(|| before.iter().position(is_meant)) {
            Some(at) => {
                open.last = at;
                self.counts[counts + at] += 1;
                Some(&expected[at])
            }
            None => {
                let class = open.class.name;
                self.unexpected(entry.name, class);
                None
            }
        }
    }

    fn root_element(&mut self, entry: Entry) -> Option<&'p ProfileElement> {
        let root = self.profile.root(entry.name);
        if root.is_none() {
            let message = format!("`{}` is not a message of `{}`", entry.name, self.profile.id);
            let finding = Finding::new(&rules::UNEXPECTED_ELEMENT, self.path.clone(), message);
            let finding = finding.expected(self.profile.roots.join(" or "));
            self.sink.push(finding.hint("choose the profile of this message"));
        }
        root
    }

    fn unexpected(&mut self, name: &'static str, class: &str) {
        let message = format!("`{class}` has no `{name}` at this place");
        let finding = Finding::new(&rules::UNEXPECTED_ELEMENT, self.path.clone(), message);
        let (profile, root) = (self.profile, self.root.name);
        let homes = self.homes.entry(name).or_insert_with(|| homes(profile, root, name));
        self.sink.push(match homes {
            Some(homes) => {
                let hint = format!("`{name}` belongs in {homes}");
                finding.expected(format!("in {homes}")).hint(hint)
            }
            None => finding.hint(format!("remove it; `{}` does not have it here", profile.id)),
        });
    }

    /// Compares how often the elements of a class occur with how often they must and may.
    fn cardinalities(&mut self, class: &'static Class, expected: &[ProfileElement], counts: usize) {
        for (at, element) in expected.iter().enumerate() {
            let count = self.counts[counts + at];
            if count < element.min {
                self.missing(class, element, count);
            } else if let Some(max) = element.max.filter(|max| count > *max) {
                let name = &element.name;
                let times = if count == 1 { "time" } else { "times" };
                let allowed = if max == 1 { "is allowed" } else { "are allowed" };
                let message = format!("`{name}` occurs {count} {times}; at most {max} {allowed}");
                let path = self.path.child(Step::nth(name.clone(), max + 1));
                let finding = Finding::new(&rules::TOO_MANY_ELEMENTS, path, message);
                let finding = finding.value(count.to_string()).expected(format!("at most {max}"));
                self.sink.push(finding.hint(format!("remove {}", count - max)));
            }
        }
    }

    fn missing(&mut self, class: &'static Class, element: &ProfileElement, count: usize) {
        let name = &element.name;
        let known = class.element(name);
        let step = match known.is_some_and(|known| known.repeats) {
            true => Step::nth(name.clone(), count + 1),
            false => Step::new(name.clone()),
        };
        let what = match (known.map(|known| &known.content), element.format) {
            (Some(Content::Class(_)), _) | (None, None) => "class".to_owned(),
            (_, Some(format)) => format!("value of format {format}"),
            _ => "value".to_owned(),
        };
        let message = format!("`{name}` is missing");
        let finding = Finding::new(&rules::MISSING_ELEMENT, self.path.child(step), message);
        let finding = finding.expected(format!("a {what}"));
        let tag = element.tag.as_ref().map_or_else(String::new, |tag| format!(", in XML `{tag}`,"));
        let hint = format!("add `{name}`{tag} to `{}`", class.name);
        self.sink.push(finding.hint(hint));
    }
}

impl ProfileCheck<'_> {
    fn value_rules(
        &mut self,
        entry: Entry,
        leaf: &Leaf<'_>,
        signs: Signs,
        codes: Option<&str>,
        is_in_form: bool,
    ) {
        let value = ValueAt { entry, leaf, signs, codes, path: &self.path, is_in_form };
        let active = self.values.about(leaf.value, codes.is_some());
        for Active { rule, severity, check } in active.iter().copied() {
            if let Check::Value(_, check) = check {
                let (sink, skipped) = (&mut *self.sink, &mut self.skipped);
                check(&value, self.context, &mut Found { rule, severity, sink, skipped });
            }
        }
    }
}

impl Visitor for ProfileCheck<'_> {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        let found = self.count(entry);
        let class = entry.element.and_then(|element| element.class()).unwrap_or(self.root);
        let expected = found.map(|element| self.profile.children(element));
        let counts = self.counts.len();
        let expected = expected.map(|children| (children, counts));
        self.counts.resize(counts + expected.map_or(0, |(children, _)| children.len()), 0);
        self.open.push(OpenClass { class, expected, last: 0 });
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        self.path.push(entry.step());
        if let Some(element) = self.count(entry) {
            let signs = Signs::of(leaf.text);
            let mut check = ValueCheck {
                entry,
                leaf,
                signs,
                path: &self.path,
                element,
                day: self.context.day,
                patterns: self.patterns,
                profile: self.profile,
                sink: &mut *self.sink,
                skipped: &mut self.skipped,
            };
            let before = check.sink.count();
            check.run();
            let is_in_form = self.sink.count() == before;
            self.value_rules(entry, leaf, signs, element.codes.as_deref(), is_in_form);
        }
        self.path.pop();
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        if let Some(OpenClass { class, expected: Some((expected, counts)), .. }) = self.open.pop() {
            self.cardinalities(class, expected, counts);
            self.counts.truncate(counts);
        }
        self.path.pop();
        Ok(())
    }
}
