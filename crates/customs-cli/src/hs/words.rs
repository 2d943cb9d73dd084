//! Places of the tree in words and as JSON.

use customs_hs::{Edition, Form, HsCode, Node, Nomenclature, PlainTitle, UnitOfQuantity};
use serde::Serialize;

/// The most numbers that are listed before the others are only counted.
const MOST: usize = 8;

/// A place as the nomenclature prints it: `XVI`, `85`, `85.17`, `8517.1`, `8517.13`.
pub(crate) fn dotted(node: impl Into<Node>) -> String {
    let node = node.into();
    node.code().map_or_else(|| node.to_string(), |code| code.form(Form::Dotted).to_string())
}

/// A place with its title, if it has one: `85.17  Telephones …`.
pub(crate) fn titled(node: Node) -> String {
    let title = node.title().map(|title| format!("  {title}")).unwrap_or_default();
    format!("{}{title}", dotted(node))
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

/// The level of a place, without what an edition says of it.
pub(crate) const fn level(node: Node) -> &'static str {
    match node {
        Node::Section(_) => "section",
        Node::Chapter(_) => "chapter",
        Node::Heading(_) => "heading",
        Node::Group(_) => "group",
        Node::Subheading(_) => "subheading",
    }
}

/// What to say where titles are beside another edition than theirs.
pub(crate) fn about_titles(edition: Edition) -> Option<String> {
    let latest = Edition::LATEST;
    (edition != latest).then(|| format!("titles are those of {latest}"))
}

/// The unit of a place, which only subheadings have.
pub(crate) fn unit(node: Node, nomenclature: Nomenclature) -> Option<UnitOfQuantity> {
    match node {
        Node::Subheading(subheading) => nomenclature.unit(subheading),
        _ => None,
    }
}

/// A place, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct PlaceReport {
    /// `section`, `chapter`, `heading`, `group` or `subheading`.
    pub(crate) level: &'static str,
    /// The Roman numeral of a section, the digits of a number, `0101.2` for a group.
    pub(crate) code: String,
    /// Its plain title in the edition of 2022.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<&'static str>,
}

impl PlaceReport {
    /// The report on a place.
    pub(crate) fn of(node: Node) -> Self {
        let title = node.title().map(PlainTitle::as_str);
        Self { level: level(node), code: node.to_string(), title }
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
