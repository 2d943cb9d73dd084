//! What changed from one declaration to another, as readable differences and as WCO amendments.
//!
//! An amendment (WCO class 06A) is a pointer to what changes; the message that carries amendments
//! also carries the new values, at their places. Where it has nothing at a place, what was there is
//! to be removed.
//!
//! Classes that occur several times are matched by their own sequence numbers where all have one and
//! the numbers ascend, else by position. Where that leaves in doubt which one is meant, the class
//! above is what changed.
//!
//! | file | owns |
//! | --- | --- |
//! | `same.rs` | whether two classes or values say the same |
//! | `pieces.rs` | declarations put together of pieces of others |
//! | `apply.rs` | amendments applied: [`apply`] |
//! | `request.rs` | what an amending message says beside the changes: [`AmendmentRequest`] |
//! | `mod.rs` | messages compared: [`compare`], [`compare_envelopes`] |

mod apply;
mod pieces;
mod request;
mod same;

use std::collections::HashSet;
use std::fmt;

use customs_declaration::build::code;
use customs_declaration::{Amendment, Declaration, MetaData};
use customs_message::pointer;
use customs_model::object::{Held, value_at};
use customs_model::pointer::SEQUENCE_NUMBER;
use customs_model::{ClassType, Element, Object, Path, Pointer, Step};
use serde::Serialize;

use crate::work;
use pieces::{Piece, What, put_together};
use same::{all_held, are_all_same, are_same, elements_of_both};

pub use apply::{ApplyError, apply};
pub use request::{AmendmentRequest, MissingDetail};

/// What the declaration says of itself as a message, not of the goods: it differs between an original
/// and its amendment by nature.
const OF_THE_MESSAGE: [&str; 5] =
    ["FunctionCode", "FunctionalReferenceID", "ID", "TypeCode", "Amendment"];

/// What happened at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// There was nothing.
    Added,
    /// There is nothing any more.
    Removed,
    /// There was something else.
    Changed,
}

/// A difference of two declarations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// What happened.
    pub change: Change,
    /// The place: in the declaration after the change if something was added, else in the one before.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
    /// The place in WCO ids; none in the envelope, which they do not name.
    #[serde(serialize_with = "as_optional_text", skip_serializing_if = "Option::is_none")]
    pub pointer: Option<Pointer>,
    /// The value before, with its unit or currency; none for a class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The value after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

fn as_text<S: serde::Serializer>(it: &impl fmt::Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(it)
}

fn as_optional_text<S: serde::Serializer>(
    it: &Option<Pointer>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match it {
        Some(it) => serializer.collect_str(it),
        None => serializer.serialize_none(),
    }
}

/// `changed /Declaration/InvoiceAmount (42A.109): 10.50 EUR -> 11.00 EUR`
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let change = match self.change {
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Changed => "changed",
        };
        write!(f, "{change} {}", self.path)?;
        if let Some(pointer) = &self.pointer {
            write!(f, " ({pointer})")?;
        }
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => write!(f, ": {before} -> {after}"),
            (Some(value), None) | (None, Some(value)) => write!(f, ": {value}"),
            (None, None) => Ok(()),
        }
    }
}

/// The differences of two declarations, and the message that makes one of the other.
#[derive(Debug, Clone)]
pub struct Comparison<'m> {
    /// The differences, in the order of the standard.
    pub differences: Vec<Difference>,
    /// What differs and is no difference, since a declaration says it of itself as a message: function
    /// code, type, references and amendments.
    pub not_compared: Vec<&'static str>,
    before: &'m Declaration,
    /// What an amendment carries.
    carried: Option<What<'m>>,
}

impl Comparison<'_> {
    /// The amending declaration: an amendment for each difference, the new values at their places,
    /// with function code 13 and type COR as the United Kingdom has them. What it needs beside that is
    /// an [`AmendmentRequest`].
    #[must_use]
    pub fn amendment(&self) -> Declaration {
        amending(self.before, self.carried.clone(), &self.differences)
    }
}

/// Compares two declarations. What they say of themselves as messages is left out: function code,
/// type, references and amendments.
///
/// ```
/// use customs_explain::difference::{apply, compare};
/// use customs_declaration::{Declaration, build::*};
///
/// let before = Declaration { invoice_amount: amount(10, "EUR"), ..Default::default() };
/// let after = Declaration { invoice_amount: amount(11, "EUR"), ..Default::default() };
/// let comparison = compare(&before, &after);
/// assert_eq!(
///     comparison.differences[0].to_string(),
///     "changed /Declaration/InvoiceAmount (42A.109): 10 EUR -> 11 EUR"
/// );
/// assert_eq!(apply(&comparison.amendment(), &before)?, after);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn compare<'m>(before: &'m Declaration, after: &'m Declaration) -> Comparison<'m> {
    let mut comparer = Comparer { found: Vec::new(), left_out: &OF_THE_MESSAGE };
    let root = Path::root(Declaration::CLASS.name);
    let (carried, found) = match comparer.class((before, &root), (after, &root)) {
        Ok(carried) => (carried, comparer.found),
        Err(InDoubt) => (Some(What::AsItIs(Held::Class(after))), vec![Difference::whole(&root)]),
    };
    let differences = with_pointers(found, before, after);
    Comparison { differences, not_compared: not_compared(before, after), before, carried }
}

/// Compares what two envelopes say of the messages in them, not the declarations. An amendment cannot
/// change it.
///
/// ```
/// use customs_declaration::{MetaData, build::*};
/// use customs_explain::difference::compare_envelopes;
///
/// let of = |country| MetaData { responsible_country_code: code(country), ..Default::default() };
/// assert_eq!(
///     compare_envelopes(&of("GB"), &of("XI"))[0].to_string(),
///     "changed /MetaData/ResponsibleCountryCode: GB -> XI"
/// );
/// ```
#[must_use]
pub fn compare_envelopes(before: &MetaData, after: &MetaData) -> Vec<Difference> {
    let mut comparer = Comparer { found: Vec::new(), left_out: &["Declaration"] };
    let root = Path::root(MetaData::CLASS.name);
    // Nothing of an envelope occurs more than once, so that nothing is in doubt.
    let _ = comparer.class((before, &root), (after, &root));
    with_pointers(comparer.found, before, after)
}

/// The elements that are not compared though they differ.
fn not_compared(before: &Declaration, after: &Declaration) -> Vec<&'static str> {
    let differs = |name: &&str| !are_all_same(&all_held(before, name), &all_held(after, name));
    OF_THE_MESSAGE.into_iter().filter(differs).collect()
}

/// What was found, with its pointers.
fn with_pointers(
    mut found: Vec<Difference>,
    before: &dyn Object,
    after: &dyn Object,
) -> Vec<Difference> {
    for difference in &mut found {
        let message = if difference.change == Change::Added { after } else { before };
        difference.pointer = Pointer::of(&difference.path, message);
    }
    found
}

/// The message that carries amendments.
fn amending(
    before: &Declaration,
    carried: Option<What<'_>>,
    differences: &[Difference],
) -> Declaration {
    let together =
        |carried| put_together(carried).expect("what declarations hold, a declaration can hold");
    let values = carried.map(together).unwrap_or_default();
    // What has no id is pointed at by the class above it, which is amended once.
    let mut pointed = HashSet::new();
    let pointers = differences.iter().filter_map(|difference| difference.pointer.as_ref());
    let pointers = pointers.filter(|pointer| pointed.insert(pointer.to_string()));
    let amendment = |pointer: &Pointer| Amendment {
        pointer: pointer::to_steps(pointer.clone()),
        ..Default::default()
    };
    Declaration {
        function_code: code("13"),
        type_code: code("COR"),
        id: before.id.clone(),
        functional_reference_id: before.functional_reference_id.clone(),
        amendment: pointers.map(amendment).collect(),
        ..values
    }
}

impl Difference {
    /// One whose pointer is not known yet.
    const fn found(
        change: Change,
        path: Path,
        before: Option<String>,
        after: Option<String>,
    ) -> Self {
        Self { change, path, pointer: None, before, after }
    }

    /// A class that changed as a whole.
    fn whole(path: &Path) -> Self {
        Self::found(Change::Changed, path.clone(), None, None)
    }
}

/// It cannot be told which of several classes is which.
struct InDoubt;

/// Something and its path.
type At<'m, T> = (T, &'m Path);

struct Comparer {
    found: Vec<Difference>,
    /// The elements of the root that are not compared.
    left_out: &'static [&'static str],
}

impl Comparer {
    /// Compares two classes and returns what an amendment has to carry of the one after: nothing if
    /// they are the same.
    fn class<'m>(
        &mut self,
        before: At<'_, &'m dyn Object>,
        after: At<'_, &'m dyn Object>,
    ) -> Result<Option<What<'m>>, InDoubt> {
        let class = after.0.class();
        let is_root = before.1.steps().len() == 1;
        let (mut carried, mut is_same, mut is_whole) = (Vec::new(), true, false);
        for element in elements_of_both(class, before.0.class()) {
            if is_root && self.left_out.contains(&element.name) {
                continue;
            }
            let (old, new) = (all_held(before.0, element.name), all_held(after.0, element.name));
            work::count(old.len() + new.len());
            let carries = if are_all_same(&old, &new) {
                let is_number = element.id() == Some(SEQUENCE_NUMBER);
                if is_number { as_they_are(&new) } else { Vec::new() }
            } else {
                is_same = false;
                // What has no id cannot be pointed at: the class is what changes.
                is_whole |= element.id().is_none();
                self.element(element, (&old, before.1), (&new, after.1))?
            };
            // An element that only the class before has carries nothing.
            let index = class.index_of(element.name);
            let pieces =
                index.map(|index| carries.into_iter().map(move |what| Piece { index, what }));
            carried.extend(pieces.into_iter().flatten());
        }
        Ok(match (is_same, is_whole) {
            (true, _) => None,
            (false, true) => Some(What::AsItIs(Held::Class(after.0))),
            (false, false) => Some(What::Class(class, carried)),
        })
    }

    /// Compares all that occurs of one element and returns what an amendment has to carry.
    fn element<'m>(
        &mut self,
        element: &'static Element,
        (old, before): (&[Held<'m>], &Path),
        (new, after): (&[Held<'m>], &Path),
    ) -> Result<Vec<What<'m>>, InDoubt> {
        let numbers = matching(element, old, new)?;
        let pairs = match &numbers {
            Some([old, new]) => by_number(old, new),
            None => by_position(old.len(), new.len()),
        };
        let mut carried = Vec::new();
        for (one, other) in pairs {
            let path = |path: &Path, at: usize| {
                path.child(Step {
                    name: element.name.into(),
                    occurrence: element.repeats.then_some(at + 1),
                })
            };
            match (one, other) {
                (Some(one), Some(other)) => {
                    let paths = (path(before, one), path(after, other));
                    carried.extend(self.pair((old[one], &paths.0), (new[other], &paths.1)));
                }
                (Some(one), None) => self.only(Change::Removed, old[one], path(before, one)),
                (None, Some(other)) => {
                    self.only(Change::Added, new[other], path(after, other));
                    carried.push(What::AsItIs(new[other]));
                }
                (None, None) => {}
            }
        }
        // Positions mean something only among all others.
        Ok(if element.repeats && numbers.is_none() { as_they_are(new) } else { carried })
    }

    /// Compares two values or two classes that are the same one.
    fn pair<'m>(&mut self, before: At<'_, Held<'m>>, after: At<'_, Held<'m>>) -> Option<What<'m>> {
        if are_same(before.0, after.0) {
            return None;
        }
        let (Held::Class(old), Held::Class(new)) = (before.0, after.0) else {
            let (one, other) = (value(before.0), value(after.0));
            self.found.push(Difference::found(Change::Changed, before.1.clone(), one, other));
            return Some(What::AsItIs(after.0));
        };
        let mark = self.found.len();
        self.class((old, before.1), (new, after.1)).unwrap_or_else(|InDoubt| {
            self.found.truncate(mark);
            self.found.push(Difference::whole(before.1));
            Some(What::AsItIs(after.0))
        })
    }

    fn only(&mut self, change: Change, held: Held<'_>, path: Path) {
        let text = value(held);
        let (before, after) = match change {
            Change::Removed => (text, None),
            _ => (None, text),
        };
        self.found.push(Difference::found(change, path, before, after));
    }
}

fn as_they_are<'m>(all: &[Held<'m>]) -> Vec<What<'m>> {
    all.iter().copied().map(What::AsItIs).collect()
}

/// The numbers by which the classes of an element are matched, before and after; none if they are
/// matched by position.
fn matching(
    element: &'static Element,
    old: &[Held<'_>],
    new: &[Held<'_>],
) -> Result<Option<[Vec<u64>; 2]>, InDoubt> {
    let Some(name) = number_of(element).filter(|_| element.repeats) else { return Ok(None) };
    let numbers = |all: &[Held<'_>]| -> Vec<Option<u64>> {
        all.iter().map(|held| own_number(*held, name)).collect()
    };
    let (old, new) = (numbers(old), numbers(new));
    if old.iter().chain(&new).all(Option::is_none) {
        return Ok(None);
    }
    let clear = |numbers: Vec<Option<u64>>| -> Option<Vec<u64>> {
        let numbers: Vec<u64> = numbers.into_iter().collect::<Option<_>>()?;
        numbers.is_sorted_by(|one, next| one < next).then_some(numbers)
    };
    match (clear(old), clear(new)) {
        (Some(old), Some(new)) => Ok(Some([old, new])),
        _ => Err(InDoubt),
    }
}

/// The element in which the classes of an element number themselves.
fn number_of(element: &Element) -> Option<&'static str> {
    Some(element.class()?.element_by_id(SEQUENCE_NUMBER)?.name)
}

/// The number that a class gives itself.
fn own_number(held: Held<'_>, name: &str) -> Option<u64> {
    let Held::Class(object) = held else { return None };
    value_at(object, &[name])?.text().trim().parse().ok()
}

/// A class before and the same one after, by their places in the lists.
type Pair = (Option<usize>, Option<usize>);

/// Pairs of so many classes before and after by their positions.
fn by_position(old: usize, new: usize) -> Vec<Pair> {
    let within = |at: usize, count: usize| (at < count).then_some(at);
    (0..old.max(new)).map(|at| (within(at, old), within(at, new))).collect()
}

/// Pairs of classes by their numbers, which ascend.
fn by_number(old: &[u64], new: &[u64]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let (mut one, mut other) = (0, 0);
    while one < old.len() || other < new.len() {
        work::count(1);
        let order = match (old.get(one), new.get(other)) {
            (Some(old), Some(new)) => old.cmp(new),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, _) => std::cmp::Ordering::Greater,
        };
        let (takes_old, takes_new) = (order.is_le(), order.is_ge());
        pairs.push((takes_old.then_some(one), takes_new.then_some(other)));
        one += usize::from(takes_old);
        other += usize::from(takes_new);
    }
    pairs
}

/// A value for people, with its unit or currency; none for a class.
fn value(held: Held<'_>) -> Option<String> {
    let Held::Value(value) = held else { return None };
    Some(value.show(|leaf| {
        let mut attributes = leaf.attributes.iter();
        match attributes.find(|(name, _)| matches!(*name, "currencyID" | "unitCode")) {
            Some((_, unit)) => format!("{} {unit}", leaf.text),
            None => leaf.text.to_owned(),
        }
    }))
}

#[cfg(test)]
mod tests {
    use customs_declaration::build::{amount, number, one, text};
    use customs_declaration::{Commodity, GoodsShipment, GovernmentAgencyGoodsItem};
    use customs_message::{Profiles, Reader, read_profile};
    use customs_model::Numeric;

    use super::*;

    /// Items with these numbers.
    fn items(numbers: impl IntoIterator<Item = u32>, description: &str) -> Declaration {
        let item = |own| GovernmentAgencyGoodsItem {
            sequence_numeric: number(own),
            commodity: one(Commodity { description: text(description), ..Default::default() }),
            ..Default::default()
        };
        let items = numbers.into_iter().map(item).collect();
        let shipment = GoodsShipment { government_agency_goods_item: items, ..Default::default() };
        Declaration { goods_shipment: one(shipment), ..Default::default() }
    }

    /// What is done to compare two declarations, and to make the second one of the first.
    fn work_for(before: &Declaration, after: &Declaration) -> (usize, usize) {
        let comparison = compare(before, after);
        let applied = apply(&comparison.amendment(), before).unwrap();
        assert_eq!(applied.goods_shipment, after.goods_shipment);
        (
            work::of(|| compare(before, after).amendment()),
            work::of(|| apply(&comparison.amendment(), before)),
        )
    }

    #[test]
    fn the_same_number_written_otherwise_is_no_difference() {
        let with = |number: &str| Declaration {
            invoice_amount: amount(Numeric::value(&number.parse().unwrap()), "EUR"),
            ..Default::default()
        };
        assert_eq!(compare(&with("12.50"), &with("12.5")).differences, []);
        let differences = compare(&with("12.50"), &with("12.51")).differences;
        assert_eq!(differences[0].after.as_deref(), Some("12.51 EUR"));
    }

    /// A declaration in a dialect that has an element of its own.
    fn in_dialect(quarter: &str) -> Declaration {
        let profile = "id: s\ntitle: S\nversion: 1\nroot: Declaration\ndate-formats: 102 304\nextension: s -\n\nDeclaration\t1..1\n\
                       Declaration/TypeCode\t0..1\nDeclaration/InvoiceAmount\t0..1\n\
                       Declaration/s:Quarter\t0..1\tan2\n";
        let profile = read_profile(profile).unwrap();
        let profiles = Profiles::default().with(profile);
        let text = format!(
            r#"{{"TypeCode": "IM", "InvoiceAmount": {{"value": "10", "currencyID": "EUR"}},
                "Quarter": "{quarter}"}}"#
        );
        let read = Reader::new(&profiles).one(text.as_bytes()).unwrap();
        read.complete().unwrap().declaration().unwrap().clone()
    }

    #[test]
    fn what_a_dialect_adds_to_a_class_is_compared_and_carried_over() {
        let [before, after] = ["Q1", "Q2"].map(in_dialect);
        let comparison = compare(&before, &after);
        let found = comparison.differences.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found, ["changed /Declaration/Quarter (42A): Q1 -> Q2"]);
        assert_ne!(before, after);
        // It has no id by which it alone could be amended.
        assert_eq!(apply(&comparison.amendment(), &before), Ok(after.clone()));
        let none = Declaration { type_code: code("IM"), ..Default::default() };
        assert_eq!(compare(&none, &after).differences[0].change, Change::Added);
        assert_eq!(compare(&before, &none).differences[0].change, Change::Removed);
        assert_eq!(compare(&before, &before.clone()).differences, []);
    }

    #[test]
    fn twice_as_many_changes_are_twice_the_work() {
        type Kind = fn(u32) -> [Declaration; 2];
        let kinds: [(&str, Kind); 4] = [
            ("changed", |count| [items(1..=count, "tiles"), items(1..=count, "towels")]),
            ("added", |count| [items((2..=count).step_by(2), "tiles"), items(1..=count, "tiles")]),
            ("removed", |count| {
                [items(1..=count, "tiles"), items((2..=count).step_by(2), "tiles")]
            }),
            ("all others", |count| [items(1..=count, "tiles"), items(count + 1..=2 * count, "")]),
        ];
        for (what, kind) in kinds {
            let [once, twice] = [200, 400].map(|count| {
                let [before, after] = kind(count);
                work_for(&before, &after)
            });
            assert!(once.0 >= 200 && twice.0 * 10 <= once.0 * 23, "{what}: {once:?}, {twice:?}");
            assert!(once.1 >= 200 && twice.1 * 10 <= once.1 * 23, "{what}: {once:?}, {twice:?}");
        }
    }
}
