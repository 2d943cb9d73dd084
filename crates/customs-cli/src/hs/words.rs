//! Places of the tree in words and as JSON.

use customs_hs::{Edition, HsCode, Node, Nomenclature, PlainTitle, UnitOfQuantity};
use serde::Serialize;

/// The most numbers that are listed before the others are only counted.
const MOST: usize = 8;

/// A place as the nomenclature prints it: `XVI`, `85`, `85.17`, `8517.1`, `8517.13`.
pub(crate) fn dotted(node: impl Into<Node>) -> String {
    node.into().dotted()
}

/// Numbers as the nomenclature prints them.
pub(crate) fn dotted_list(codes: &[HsCode]) -> String {
    codes.iter().map(|code| dotted(*code)).collect::<Vec<_>>().join(", ")
}

/// Some places, the first ones named and the others counted.
pub(crate) fn listed<N: Into<Node>>(nodes: impl ExactSizeIterator<Item = N>) -> String {
    let more = nodes.len().saturating_sub(MOST);
    let named: Vec<String> = nodes.take(MOST).map(dotted).collect();
    let named = named.join(", ");
    if more == 0 { named } else { format!("{named} and {more} more") }
}

/// Editions by their years, a draft marked as one.
pub(crate) fn years(editions: &[Edition]) -> String {
    editions.iter().map(|edition| year(*edition)).collect::<Vec<_>>().join(", ")
}

/// An edition by its year, a draft marked as one.
pub(crate) fn year(edition: Edition) -> String {
    let mark = if edition.is_draft() { " (draft)" } else { "" };
    format!("{}{mark}", edition.year())
}

/// A place with what it is about in an edition, in a line of its own or a list: `8517.13  Smartphones`.
pub(crate) fn titled(place: impl Into<Node>, edition: Edition) -> String {
    let place = place.into();
    let title = place.title_in(edition).map(PlainTitle::as_str).unwrap_or_default();
    format!("{}  {title}", dotted(place)).trim_end().to_owned()
}

/// The unit of a place, which only subheadings have.
pub(crate) fn unit(node: Node, nomenclature: Nomenclature) -> Option<UnitOfQuantity> {
    match node {
        Node::Subheading(subheading) => nomenclature.unit(subheading),
        _ => None,
    }
}

/// A unit by its symbol, its name and its code.
pub(crate) fn named_unit(unit: UnitOfQuantity) -> String {
    format!("{}, {} (UN/ECE {})", unit.symbol(), unit.name(), unit.unece())
}

/// A place, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct PlaceReport {
    /// `section`, `chapter`, `heading`, `group` or `subheading`.
    pub(crate) level: &'static str,
    /// The Roman numeral of a section, the digits of a number, `0101.2` for a group.
    pub(crate) code: String,
    /// Its plain title in the edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<&'static str>,
}

impl PlaceReport {
    /// The report on a place of an edition.
    pub(crate) fn of(node: Node, edition: Edition) -> Self {
        let title = node.title_in(edition).map(PlainTitle::as_str);
        Self { level: node.level(), code: node.to_string(), title }
    }
}

/// A unit of quantity, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct UnitReport {
    /// As the World Customs Organization abbreviates it.
    pub(crate) symbol: &'static str,
    /// In words.
    name: &'static str,
    /// The code of UN/ECE Recommendation 20 or 21.
    unece: &'static str,
}

impl From<UnitOfQuantity> for UnitReport {
    fn from(unit: UnitOfQuantity) -> Self {
        Self { symbol: unit.symbol(), name: unit.name(), unece: unit.unece() }
    }
}
