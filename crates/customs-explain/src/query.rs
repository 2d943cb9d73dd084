//! [`Query`]: what a text that somebody wants explained can be, by its form alone.
//!
//! One text can be several things: `103` is the id of an element and a code of several lists. So
//! [`Query::readings`] returns all of them, in this order:
//!
//! | reading | looks like |
//! | --- | --- |
//! | [`Rule`](Query::Rule) | `missing-element`, `ncts-R0223` |
//! | [`ErrorCode`](Query::ErrorCode) | `CDS12090`, `cds 12090`, `12090`, `DMS12145` |
//! | [`Pointer`](Query::Pointer) | `42A/67A/68A[1].006`, `42A.67A.68A.#1.006`, `42A/67A/68A/006` |
//! | [`Path`](Query::Path) | `/Declaration/Agent/ID`, `Declaration->Agent->ID`, `/GoodsShipment/Seller/0` |
//! | [`Id`](Query::Id) | `103`, `D026`, `67A` |
//! | [`Name`](Query::Name) | `GoodsShipment`, `TransactionNatureCode` |
//! | [`DataElement`](Query::DataElement) | `13 07 017 000`, `1307017000`, `DE 6/5`, `6/5` |
//! | [`AuthorityRule`](Query::AuthorityRule) | `R0223`, `C0822`, `G0001` |
//! | [`CodeList`](Query::CodeList) | `CL027` |
//! | [`Procedure`](Query::Procedure) | `4000`, `40` |
//! | [`TariffNumber`](Query::TariffNumber) | `8517.13`, `85171300`, `85.17` |
//! | [`Code`](Query::Code) | `GBP`, `GB`, `KGM`, `GBFXT`, `C` |
//! | [`Identifier`](Query::Identifier) | `MSKU1234565`, an MRN, an EORI number, an IBAN … |

use customs_model::Pointer;

/// The longest text that can be anything but a pointer or a path.
const LONGEST: usize = 64;

/// What a text can be.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Query {
    /// The id of a rule of this project, in code or in a book.
    Rule(String),
    /// An error code of an authority, in any spelling.
    ErrorCode(String),
    /// A place by WCO ids.
    Pointer(Pointer),
    /// A place by names, from a slash on, with positions in brackets: an XPath, or a JSON Pointer.
    Path(String),
    /// The WCO id of a class or an element, with its letter in capitals.
    Id(String),
    /// The name of a class or an element.
    Name(String),
    /// The number of a data element.
    DataElement(String),
    /// The code of a rule, a condition or a guideline of an authority, with its letter in capitals.
    AuthorityRule(String),
    /// The number of a code list.
    CodeList(String),
    /// A customs procedure: two digits, or four.
    Procedure(String),
    /// A number of the Harmonized System, perhaps with a country's own digits.
    TariffNumber(String),
    /// A code of a list.
    Code(String),
    /// An identifier with a form of its own, without blanks and in capitals where it was written
    /// otherwise.
    Identifier(String),
}

impl Query {
    /// Returns everything that a text can be by its form, in the order of the table above. Whether
    /// anything of that exists is another question; [`answers`](crate::answer::answers) says so.
    ///
    /// ```
    /// use customs_explain::query::Query;
    ///
    /// let path = "Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)";
    /// let xpath = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]";
    /// assert_eq!(Query::readings(path)[0], Query::Path(xpath.to_owned()));
    /// ```
    #[must_use]
    pub fn readings(text: &str) -> Vec<Self> {
        let text = text.trim();
        let long = [text.parse().ok().map(Self::Pointer), path(text).map(Self::Path)];
        if text.len() > LONGEST {
            return long.into_iter().flatten().collect();
        }
        let capitals = text.to_ascii_uppercase();
        let [pointer, path] = long;
        let readings = [
            is_rule(text).then(|| Self::Rule(text.to_owned())),
            is_error_code(text).then(|| Self::ErrorCode(text.to_owned())),
            pointer,
            path,
            is_id(&capitals).then(|| Self::Id(capitals.clone())),
            is_name(text).then(|| Self::Name(text.to_owned())),
            is_number(text).then(|| Self::DataElement(text.to_owned())),
            is_authority_rule(&capitals).then(|| Self::AuthorityRule(capitals.clone())),
            is_code_list(&capitals).then(|| Self::CodeList(capitals.clone())),
            is_procedure(text).then(|| Self::Procedure(text.to_owned())),
            is_tariff_number(text).then(|| Self::TariffNumber(text.to_owned())),
            is_code(text).then(|| Self::Code(text.to_owned())),
            is_code(text).then(|| Self::Identifier(compact(&capitals))),
        ];
        readings.into_iter().flatten().collect()
    }
}

/// Small letters, with a hyphen between words; or the name of a book, and the code of a rule.
fn is_rule(text: &str) -> bool {
    let is_of_one = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let name = match text.rsplit_once('-') {
        Some((book, code)) if is_authority_rule(code) => book,
        _ => text,
    };
    name.bytes().all(is_of_one) && name.starts_with(|it: char| it.is_ascii_lowercase())
}

/// Letters and digits in one word or two; the form is the authority's own.
fn is_error_code(text: &str) -> bool {
    let is_of_one =
        |it: char| it.is_alphanumeric() || it.is_whitespace() || matches!(it, '-' | '_' | '.');
    !text.is_empty() && text.chars().all(is_of_one)
}

/// `67A`, `103` or `D026`.
fn is_id(text: &str) -> bool {
    let is_digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    match text.as_bytes() {
        [first @ .., last] if first.len() == 2 => {
            is_digits(first) && (last.is_ascii_digit() || last.is_ascii_uppercase())
        }
        [first, rest @ ..] if rest.len() == 3 => first.is_ascii_uppercase() && is_digits(rest),
        _ => false,
    }
}

/// Letters, perhaps digits after them.
fn is_name(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Digits with blanks or a slash between, perhaps after `DE`.
fn is_number(text: &str) -> bool {
    let is_of_one = |it: char| it.is_ascii_digit() || it.is_whitespace() || "/.DEde".contains(it);
    text.chars().all(is_of_one) && text.ends_with(|it: char| it.is_ascii_digit())
}

/// Six digits or more, or four with a point between.
fn is_tariff_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_of_one = |byte: u8| byte.is_ascii_digit() || byte == b'.' || byte == b' ';
    text.bytes().all(is_of_one) && (digits >= 6 || (digits == 4 && text.contains('.')))
}

/// A letter and four digits.
fn is_authority_rule(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 5 && bytes[0].is_ascii_uppercase() && bytes[1..].iter().all(u8::is_ascii_digit)
}

/// `CL027`, or the five digits of a list without letters.
fn is_code_list(text: &str) -> bool {
    let digits = text.strip_prefix("CL").unwrap_or(text);
    let digits = digits.split('_').next().unwrap_or_default();
    (3..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Anything that is printed, of ASCII.
fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// Two digits, or four.
fn is_procedure(text: &str) -> bool {
    matches!(text.len(), 2 | 4) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// An identifier without the blanks of its printed form.
fn compact(text: &str) -> String {
    text.split_whitespace().collect()
}

/// A path from a slash on: arrows are slashes, positions are in brackets, prefixes are left out.
/// None for a text that is no path, or one name alone without a slash.
fn path(text: &str) -> Option<String> {
    let slashes = text.replace("->", "/").replace('→', "/");
    let steps = slashes.trim_start_matches('/');
    if steps.len() == slashes.len() && !steps.contains('/') && !steps.contains(['(', '[']) {
        return None;
    }
    let steps = steps.strip_suffix("/text()").unwrap_or(steps);
    let steps = steps.strip_suffix("/DateTimeString").unwrap_or(steps);
    let mut path = String::with_capacity(slashes.len() + 1);
    for (at, step) in steps.split('/').enumerate() {
        let step = step.trim().replace('(', "[").replace(')', "]");
        let step = step.rsplit_once(':').map_or(&*step, |(_, name)| name);
        let is_name = step.starts_with(|it: char| it.is_ascii_alphabetic() || it == '@');
        let is_position = at > 0 && step.bytes().all(|byte| byte.is_ascii_digit());
        if step.is_empty() || !is_name && !is_position {
            return None;
        }
        path.push('/');
        path.push_str(step);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The readings of a text, without what is in them.
    fn kinds(text: &str) -> Vec<String> {
        let name = |query: Query| format!("{query:?}").split('(').next().unwrap().to_owned();
        Query::readings(text).into_iter().map(name).collect()
    }

    #[test]
    fn a_text_is_everything_that_its_form_allows() {
        for (text, kind) in [
            ("missing-element", "Rule"),
            ("ncts-R0223", "Rule"),
            ("CDS 12090", "ErrorCode"),
            ("12090", "ErrorCode"),
            ("42A/67A/68A[1].006", "Pointer"),
            ("42A.67A.68A.#1.006", "Pointer"),
            ("Declaration/Agent", "Path"),
            ("dec:Declaration/dec:Agent[1]", "Path"),
            ("103", "Id"),
            ("d026", "Id"),
            ("67A", "Id"),
            ("goodsshipment", "Name"),
            ("13 07 017 000", "DataElement"),
            ("D.E. 6/5", "DataElement"),
            ("6/5", "DataElement"),
            ("r0223", "AuthorityRule"),
            ("CL027", "CodeList"),
            ("CL152_CN", "CodeList"),
            ("GBP", "Code"),
            ("4000", "Procedure"),
            ("MSKU1234565", "Identifier"),
        ] {
            assert!(kinds(text).iter().any(|it| it == kind), "{text}: {:?}", kinds(text));
        }
        assert_eq!(kinds(""), Vec::<String>::new());
        assert_eq!(kinds("ü"), ["ErrorCode"]);
        assert_eq!(kinds("42A/67A"), ["Pointer", "Code", "Identifier"]);
    }

    #[test]
    fn a_path_is_read_in_every_notation() {
        let item = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]";
        for text in [
            item,
            "//Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]",
            "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]",
            "Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)",
            "Declaration -> GoodsShipment -> GovernmentAgencyGoodsItem(1)",
            "Declaration→GoodsShipment→GovernmentAgencyGoodsItem(1)",
            "/dec:Declaration/dec:GoodsShipment/dec:GovernmentAgencyGoodsItem[1]",
        ] {
            assert_eq!(path(text).as_deref(), Some(item), "{text}");
        }
        assert_eq!(path("/A/B/0").as_deref(), Some("/A/B/0"));
        assert_eq!(path("/A/B/DateTimeString").as_deref(), Some("/A/B"));
        for text in ["", "/", "A", "->", "6/5", "A//B", "A/", "/0"] {
            assert_eq!(path(text), None, "{text}");
        }
    }

    #[test]
    fn a_long_text_is_a_pointer_or_a_path_and_nothing_else() {
        assert_eq!(kinds(&"A".repeat(1_000_000)), Vec::<String>::new());
        assert_eq!(kinds(&"/A".repeat(1_000)), ["Path"]);
        assert_eq!(kinds(&format!("42A{}", "/68A".repeat(1_000))), ["Pointer"]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in any::<String>()) {
            let _ = Query::readings(&text);
        }

        #[test]
        fn nearly_right_text_is_read_without_a_panic(text in "[A-Ca-c0-2/.>()\\[\\]:@ é#-]{0,24}") {
            let _ = Query::readings(&text);
        }
    }
}
