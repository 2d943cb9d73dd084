//! Whether two classes or two values say the same, however they are written.

use customs_model::object::{Held, occurrences};
use customs_model::value::Leaf;
use customs_model::{Class, DateTime, Element, Numeric, Object, ValueType};

/// The elements of a class, and behind them those that only another has: that of a dialect, say.
pub(super) fn elements_of_both(
    class: &'static Class,
    other: &'static Class,
) -> impl Iterator<Item = &'static Element> {
    let only = |element: &&Element| class.element(element.name).is_none();
    let others = if std::ptr::eq(class, other) { &[][..] } else { other.elements };
    class.elements.iter().chain(others.iter().filter(only))
}

/// All that occurs of an element in an object.
pub(super) fn all_held<'o>(object: &'o dyn Object, name: &str) -> Vec<Held<'o>> {
    let index = object.class().index_of(name);
    index.map_or_else(Vec::new, |index| occurrences(object.field(index)).collect())
}

/// Whether all that occurs of an element is the same.
pub(super) fn are_all_same(one: &[Held<'_>], other: &[Held<'_>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| are_same(*one, *other))
}

/// Whether two classes or values say the same. Numbers are compared as numbers, as their types do: `12.50` is
/// `12.5`, whichever of them was written. So are moments: 13:00 an hour east of UTC is 12:00 in UTC.
pub(super) fn are_same(one: Held<'_>, other: Held<'_>) -> bool {
    match (one, other) {
        (Held::Class(one), Held::Class(other)) => are_same_objects(one, other),
        (Held::Value(one), Held::Value(other)) => {
            one.show(|one| other.show(|other| are_same_values(one, other)))
        }
        _ => false,
    }
}

fn are_same_objects(one: &dyn Object, other: &dyn Object) -> bool {
    let mut elements = elements_of_both(one.class(), other.class());
    elements
        .all(|element| are_all_same(&all_held(one, element.name), &all_held(other, element.name)))
}

fn are_same_values(one: &Leaf<'_>, other: &Leaf<'_>) -> bool {
    let are = |is: fn(ValueType) -> bool| is(one.value) && is(other.value);
    if are(|value| value == ValueType::DateTime) && are_same_moment(one.text, other.text) {
        return true;
    }
    let number = |leaf: &Leaf<'_>| leaf.text.parse::<Numeric>().ok();
    let is_same_number =
        || are(ValueType::is_decimal) && number(one).is_some_and(|it| Some(it) == number(other));
    (one.text == other.text || is_same_number()) && one.attributes == other.attributes
}

/// Whether two dates are one moment written in two zones. A date without a zone is no moment, and one to the
/// minute says less than one to the second.
fn are_same_moment(one: &str, other: &str) -> bool {
    let moment = |text| {
        let date = DateTime::from_edifact(text).ok()?;
        Some((date.to_utc()?, date.precision()))
    };
    // What is the same text beside two format codes is not the same.
    one != other && moment(one).is_some_and(|one| Some(one) == moment(other))
}
