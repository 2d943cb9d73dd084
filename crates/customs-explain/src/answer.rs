//! [`answers`]: everything that is known of a text: a pointer, a path, a name, a number, a code …

use std::collections::BTreeSet;

use customs_authorities::{Authorities, Codes};
use customs_check::documentation::RuleEntry;
use customs_check::rules;
use customs_declaration::{Declaration, MetaData};
use customs_exchange::{Response, ResponseMetaData};
use customs_model::{Class, ClassType, Path, Pointer};
use serde::Serialize;

use crate::authority::{self, ExtensionAnswer, OwnCodeAnswer};
use crate::codes::{self, CodeAnswer, IdentifierAnswer, ProcedureAnswer};
use crate::dictionary::{self, ClassAnswer, ElementAnswer, PlaceAnswer};
use crate::explain::named;
use crate::explained::Certainty;
use crate::numbers::{
    self, AuthorityRuleAnswer, BookRuleAnswer, CodeListAnswer, DataElementAnswer,
};
use crate::query::Query;
use crate::tariff::{self, TariffNumberAnswer};

/// What [`answers`] understands, for people who asked for something else.
pub const UNDERSTOOD: &str = "a file, a pointer (42A/67A.006), a path (Declaration->Agent), a WCO id \
    (103), a name (GoodsShipment), a data element (13 07 017 000, DE 6/5), an error code (CDS12090), a \
    rule (R0223, or one of `customs rules list`), a code list (CL027), a code (GBP), a procedure (4000), \
    a number of the Harmonized System (8517.13) or an identifier (MSKU1234565)";

/// The most suggestions that [`nearest`] makes.
const SUGGESTIONS: usize = 3;

/// The longest text that suggestions are made for.
const LONGEST: usize = 64;

/// Something that is known of a text. Serialised, it has the member `kind`, which says what it is, and
/// those of its type beside it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Answer {
    /// A rule of this project.
    Rule(RuleEntry),
    /// An error code of an authority.
    ErrorCode(ErrorCodeAnswer),
    /// A place of a message.
    Place(PlaceAnswer),
    /// A class of the dictionary.
    Class(ClassAnswer),
    /// An element of a class.
    Element(ElementAnswer),
    /// A data element, by its number.
    DataElement(DataElementAnswer),
    /// A rule, a condition or a guideline of an authority.
    AuthorityRule(AuthorityRuleAnswer),
    /// A rule of a book.
    BookRule(BookRuleAnswer),
    /// A code list, by its number.
    CodeList(CodeListAnswer),
    /// A code of a list.
    Code(CodeAnswer),
    /// A customs procedure.
    Procedure(ProcedureAnswer),
    /// A number of the Harmonized System.
    TariffNumber(TariffNumberAnswer),
    /// An identifier with a form of its own.
    Identifier(IdentifierAnswer),
    /// An element that profiles have and the dictionary has not.
    Extension(ExtensionAnswer),
    /// A code of a list that an authority keeps itself.
    OwnCode(OwnCodeAnswer),
}

/// An error code of an authority, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorCodeAnswer {
    /// The code as the authority writes it.
    pub code: String,
    /// The older name of the code, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older_name: Option<String>,
    /// The authority, by its short name.
    pub authority: String,
    /// What is wrong, in a few words.
    pub title: String,
    /// What the rule demands.
    pub explanation: String,
    /// What usually fixes it.
    pub fix: String,
    /// The rules of this project that check it, by their ids.
    pub checked_by: Vec<&'static str>,
    /// The elements that it is about.
    pub elements: Vec<String>,
}

/// Returns everything that is known of a text, as [`answers`] does, and what profiles and lists of authorities add: where
/// they know it, that the dictionary has no such place is no answer.
#[must_use]
pub fn answers_with(text: &str, authority: &Codes, authorities: &Authorities) -> Vec<Answer> {
    let mut answers = answers(text, authority);
    let added = of_authorities(text, authorities);
    if !added.is_empty() && is_unknown_place(&answers) {
        answers.clear();
    }
    answers.extend(added);
    answers
}

/// Returns what profiles and lists of authorities add to what is known of a text.
fn of_authorities(text: &str, authorities: &Authorities) -> Vec<Answer> {
    let extension = authority::extension(text.trim(), authorities).map(Answer::Extension);
    let codes = authority::own_codes(text.trim(), authorities).map(Answer::OwnCode);
    extension.into_iter().chain(codes).collect()
}

/// Returns everything that is known of a text, in the order of [`Query`]; nothing if the text is
/// unknown. A pointer to a place that the dictionary does not have is answered with the nearest one,
/// unless the text is something else too; and what is an identifier by its form alone is one only if it
/// is nothing else.
///
/// ```
/// let codes = customs_message::codes("uk-cds").expect("they are built in");
/// use customs_explain::answer::{Answer, answers};
///
/// let all = answers("GBP", &codes);
/// let [Answer::Code(code)] = &all[..] else { panic!("{all:?}") };
/// assert_eq!((code.list, code.name.as_deref()), ("ISO 4217", Some("Pound Sterling")));
/// ```
#[must_use]
pub fn answers(text: &str, authority: &Codes) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for query in Query::readings(text) {
        for answer in of(&query, authority) {
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
    }
    let is_sure = |answer: &Answer| match answer {
        Answer::Place(place) => place.target.problem.is_none(),
        Answer::Identifier(identifier) => !identifier.is_guess,
        _ => true,
    };
    if answers.iter().any(is_sure) {
        answers.retain(is_sure);
    }
    answers
}

/// What is known of one reading of a text.
fn of(query: &Query, authority: &Codes) -> Vec<Answer> {
    fn all<A>(answers: Vec<A>, answer: fn(A) -> Answer) -> Vec<Answer> {
        answers.into_iter().map(answer).collect()
    }
    match query {
        Query::Rule(id) => match rules::by_id(id) {
            Some(rule) => vec![Answer::Rule(RuleEntry::of(rule))],
            None => all(numbers::book_rules(id), Answer::BookRule),
        },
        Query::ErrorCode(code) => {
            error_code(code, authority).map(Answer::ErrorCode).into_iter().collect()
        }
        Query::Pointer(pointer) => vec![Answer::Place(PlaceAnswer::of(named(pointer)))],
        Query::Path(path) => all(at_path(path), Answer::Place),
        Query::Id(text) | Query::Name(text) => {
            let mut answers = all(dictionary::classes(text), Answer::Class);
            answers.extend(all(dictionary::elements(text), Answer::Element));
            answers
        }
        Query::DataElement(number) => all(numbers::data_elements(number), Answer::DataElement),
        Query::AuthorityRule(code) => all(numbers::authority_rules(code), Answer::AuthorityRule),
        Query::CodeList(number) => all(numbers::code_lists(number), Answer::CodeList),
        Query::Code(code) => all(codes::codes(code), Answer::Code),
        Query::Procedure(code) => all(codes::procedures(code), Answer::Procedure),
        Query::TariffNumber(code) => all(tariff::numbers(code), Answer::TariffNumber),
        Query::Identifier(text) => all(codes::identifiers(text), Answer::Identifier),
    }
}

fn error_code(spelling: &str, authority: &Codes) -> Option<ErrorCodeAnswer> {
    let (code, meaning) = authority.spelled(spelling)?;
    Some(ErrorCodeAnswer {
        code: code.to_owned(),
        older_name: older_name(spelling, code),
        authority: authority.id.clone(),
        title: meaning.title.clone(),
        explanation: meaning.explanation.clone(),
        fix: meaning.fix.clone(),
        checked_by: numbers::checked_by(code, Some(&authority.id)),
        elements: meaning.elements.iter().map(ToString::to_string).collect(),
    })
}

/// The name that was asked for, if it begins with other letters than the code does now.
fn older_name(spelling: &str, code: &str) -> Option<String> {
    let letters = |text: &str| {
        let letters = text.chars().filter(|it| it.is_ascii_alphabetic());
        letters.map(|it| it.to_ascii_uppercase()).collect::<String>()
    };
    let (asked, now) = (letters(spelling), letters(code));
    let is_older = !asked.is_empty() && asked != now;
    is_older.then(|| code.replacen(&now, &asked, 1))
}

/// The place of a path from the root on; if there is none, every place that ends with its names.
fn at_path(text: &str) -> Vec<PlaceAnswer> {
    if let Some(pointer) = pointer_of_path(text) {
        return vec![PlaceAnswer::of(named(&pointer))];
    }
    let Ok(path) = text.parse::<Path>() else { return Vec::new() };
    match PlaceAnswer::unnamed(&path) {
        Some(answer) => vec![answer],
        None => dictionary::ending(&path),
    }
}

/// The pointer of an XPath, or of a JSON Pointer, of a declaration or a response.
fn pointer_of_path(text: &str) -> Option<Pointer> {
    let classes = || {
        [Declaration::CLASS, MetaData::CLASS, ResponseMetaData::CLASS, Response::CLASS].into_iter()
    };
    let xpath = text.parse::<Path>().ok();
    let json =
        classes().filter_map(|class| Some((Path::from_json_pointer(class, text).ok()?, class)));
    let paths = classes().filter_map(|class| Some((xpath.clone()?, class))).chain(json);
    // Names that the class does not have would be left out, so the way back has to be the same.
    let known = |(path, class): (Path, &'static Class)| {
        let pointer = Pointer::of_path(&path, class)?;
        let back = pointer.path(class).ok()?;
        let names = |path: &Path| path.steps().iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        (names(&back) == names(&path)).then_some(pointer)
    };
    paths.into_iter().find_map(known)
}

/// Whether nothing is known but that a pointer means no place.
#[must_use]
pub fn is_unknown_place(answers: &[Answer]) -> bool {
    answers.iter().all(|answer| match answer {
        Answer::Place(place) => place.target.certainty != Certainty::Named,
        _ => false,
    })
}

/// Returns the known names, ids of rules and error codes that are most like a text of which nothing is
/// known, the most similar first.
///
/// ```
/// let codes = customs_message::codes("uk-cds").expect("they are built in");
/// use customs_explain::answer::nearest;
///
/// assert_eq!(nearest("GoodsShipmnt", &codes)[0], "GoodsShipment");
/// ```
#[must_use]
pub fn nearest(text: &str, authority: &Codes) -> Vec<String> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Vec::new();
    }
    // Of a path it is the last name that is misspelt, or one before it.
    let word = text.rsplit(['/', '>']).next().unwrap_or(text).trim_end_matches(')').to_lowercase();
    let names = dictionary::every_place().map(|place| place.name());
    let ids = rules::all().map(|rule| rule.id);
    let known: BTreeSet<&str> = names.chain(ids).chain(authority.codes().map(|it| it.0)).collect();
    let likeness =
        |known: &str| strsim::normalized_damerau_levenshtein(&word, &known.to_lowercase());
    let mut near: Vec<(f64, &str)> = known.into_iter().map(|it| (likeness(it), it)).collect();
    near.retain(|(likeness, _)| *likeness >= 0.7);
    near.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
    near.into_iter().take(SUGGESTIONS).map(|(_, known)| known.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn uk() -> Codes {
        customs_message::codes("uk-cds").unwrap()
    }

    fn ask(text: &str) -> Vec<Answer> {
        answers(text, &uk())
    }

    /// The kinds of the answers, each once, in their order.
    fn kinds(text: &str) -> Vec<String> {
        let kind = |answer: &Answer| serde_json::to_value(answer).unwrap()["kind"].clone();
        let mut kinds: Vec<_> =
            ask(text).iter().map(|it| kind(it).as_str().unwrap().to_owned()).collect();
        kinds.dedup();
        kinds
    }

    #[test]
    fn everything_that_can_be_asked_for_is_answered_with_what_it_is() {
        for (text, expected) in [
            ("missing-element", &["rule"][..]),
            ("CDS 12090", &["errorCode"]),
            ("42A/67A/68A[1].006", &["place"]),
            ("Declaration/GoodsShipment", &["place"]),
            ("Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)", &["place"]),
            ("67A", &["class"]),
            ("goodsshipment", &["class"]),
            ("TransactionNatureCode", &["element"]),
            ("13 07 017 000", &["dataElement"]),
            ("DE 6/5", &["dataElement"]),
            ("R0223", &["authorityRule"]),
            ("ncts-R0223", &["bookRule"]),
            ("CL027", &["codeList"]),
            ("GBP", &["code"]),
            ("4000", &["procedure", "code"]),
            ("MSKU1234565", &["identifier"]),
            ("GB123456789000", &["identifier"]),
            ("nonsense", &[]),
            ("", &[]),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
        // One text, several meanings.
        assert_eq!(kinds("103"), ["element", "code"]);
    }

    #[test]
    fn a_wrong_check_digit_is_told_with_the_right_one() {
        let Answer::Identifier(answer) = &ask("MSKU1234566")[0] else { panic!("an identifier") };
        assert_eq!((answer.name, answer.is_valid), ("container number", false));
        assert_eq!(answer.expected_check_digit, Some(5));
    }

    #[test]
    fn a_place_has_the_numbers_of_its_data_elements() {
        let path = "Declaration/GoodsShipment/GovernmentAgencyGoodsItem(2)/Commodity/GoodsMeasure\
                    /GrossMassMeasure";
        let Answer::Place(place) = &ask(path)[0] else { panic!("a place") };
        let numbers: Vec<_> = place.data_elements.iter().map(|it| it.number.as_str()).collect();
        assert_eq!(numbers, ["18 04 001 000", "DE 6/5"]);
    }

    #[test]
    fn the_places_of_data_elements_are_those_of_the_dictionary() {
        for table in customs_authorities::DataElements::embedded() {
            for element in table.elements() {
                for path in &element.places {
                    assert!(PlaceAnswer::unnamed(path).is_some(), "{} {path}", element.number);
                }
                for other in element.elsewhere.iter().filter(|it| it.vocabulary == "dk") {
                    let path = format!("/{}", other.place).parse().unwrap();
                    assert!(PlaceAnswer::unnamed(&path).is_none(), "{} {path}", element.number);
                }
            }
        }
    }

    #[test]
    fn what_is_near_to_nonsense_is_nothing() {
        assert_eq!(nearest("xyzzy", &uk()), Vec::<String>::new());
        assert_eq!(nearest("CDS12999", &uk()).len(), 3);
        assert!(nearest(&"a".repeat(100_000), &uk()).is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_text_is_answered_without_a_panic(text in any::<String>()) {
            let _ = (ask(&text), nearest(&text, &uk()));
        }

        #[test]
        fn nearly_right_text_is_answered_without_a_panic(text in "[A-Z0-9 /.é()>\\[\\]-]{0,20}") {
            let _ = (ask(&text), nearest(&text, &uk()));
        }
    }
}
