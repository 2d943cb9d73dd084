//! What a number of the Harmonized System is about.

use customs_hs::{Edition, HsCode, NationalCode, Node, PlainTitle};
use serde::Serialize;

/// A number of the Harmonized System, or a longer one that begins with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TariffNumberAnswer {
    /// The number, as it is printed: `8517.13`.
    pub number: String,
    /// The digits that a country has added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national_digits: Option<String>,
    /// What it is about, in our own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'static str>,
    /// The heading and the group above it, with what they are about.
    pub above: Vec<(String, &'static str)>,
    /// The year of the edition that the title is of: the latest one that has the number.
    pub edition: u16,
    /// The years of the editions that have it.
    pub editions: Vec<u16>,
}

/// The number of the Harmonized System that a text is, if an edition has it: six digits or more, or four with a
/// point between. Four digits alone are rather a procedure.
pub(crate) fn numbers(text: &str) -> Vec<TariffNumberAnswer> {
    number(text).into_iter().collect()
}

fn number(text: &str) -> Option<TariffNumberAnswer> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits < 6 && !text.contains('.') {
        return None;
    }
    let national = text.parse::<NationalCode>().ok();
    let code =
        national.map_or_else(|| text.parse().ok(), |it| it.subheading().ok().map(HsCode::from))?;
    let node = Node::from(code);
    let has = |edition: &Edition| edition.nomenclature().is_ok_and(|it| it.contains(node));
    let editions: Vec<Edition> = Edition::with_table().filter(has).collect();
    let edition = *editions.last()?;
    let title = |node: Node| node.title_in(edition).map(PlainTitle::as_str);
    let printed = |node: Node| {
        node.code()
            .map_or_else(|| node.to_string(), |it| it.form(customs_hs::Form::Dotted).to_string())
    };
    let is_near = |node: &Node| matches!(node, Node::Heading(_) | Node::Group(_));
    let above = node.path().filter(is_near).filter_map(|node| Some((printed(node), title(node)?)));
    let all: String = text.chars().filter(char::is_ascii_digit).collect();
    Some(TariffNumberAnswer {
        number: printed(node),
        national_digits: all.get(6..).filter(|digits| !digits.is_empty()).map(str::to_owned),
        title: title(node),
        above: above.collect(),
        edition: edition.year(),
        editions: editions.into_iter().map(Edition::year).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_told_in_words() {
        let phone = number("8517.13").unwrap();
        assert_eq!((phone.number.as_str(), phone.title), ("8517.13", Some("Smartphones")));
        assert_eq!((phone.edition, &phone.editions[..]), (2022, &[2022][..]));
        assert_eq!(number("85171300").unwrap().national_digits.as_deref(), Some("00"));
        assert_eq!(number("851712").unwrap().edition, 2017);
        assert_eq!(number("85.17").unwrap().number, "85.17");
        for text in ["8517", "851799", "103", "4000", "13 07 017 000", "GBP"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
