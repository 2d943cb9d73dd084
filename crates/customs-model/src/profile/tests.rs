//! What a profile says, and what is said of a text that is none.

use std::borrow::Cow;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{Library, ListedCodes, NamedList, Profile, ProfileLimits, Standing};
use crate::dictionary::keys;
use crate::{Class, Content, Element, Format, ValueType};

static AGENT: Class = Class::new("Agent", None, &[ID], &keys(["ID"]));
static DECLARATION: Class =
    Class::new("Declaration", None, &[CODE, ID, AGENTS], &keys(["Code", "ID", "Agent"]));
static ENVELOPE: Class = Class::new("Envelope", None, &[DECLARED], &keys(["Declaration"]));
static OTHER: Class = Class::new("Envelope", None, &[CODE], &keys(["Code"]));

const ID: Element = value("ID", ValueType::Identifier, "an..17");
const CODE: Element = value("Code", ValueType::Code, "a2");
const AGENTS: Element = class("Agent", true, &AGENT);
const DECLARED: Element = class("Declaration", false, &DECLARATION);

const fn value(name: &'static str, value: ValueType, format: &str) -> Element {
    let content = Content::Value {
        id: None,
        value,
        format: Some(Format::of(format)),
        codes: Some("Letters"),
    };
    Element::new(name, content)
}

const fn class(name: &'static str, repeats: bool, class: &'static Class) -> Element {
    let content = Content::Class(class);
    Element { repeats, ..Element::new(name, content) }
}

const ROOTS: [&Class; 3] = [&DECLARATION, &OTHER, &ENVELOPE];
const HEAD: &str = "id: x\ntitle: X\nversion: 1\nroot: Declaration\ndate-formats: 102\n";

/// A list with two codes that belongs to a profile.
#[derive(Debug)]
struct Own;

impl ListedCodes for Own {
    fn edition(&self) -> String {
        "Own".to_owned()
    }

    fn standing(&self, code: &str, _: Option<NaiveDate>) -> Standing {
        if ["A", "B"].contains(&code) { Standing::Valid } else { Standing::NotListed }
    }

    fn nearest(&self, _: &str) -> Option<Cow<'_, str>> {
        None
    }

    fn count(&self) -> usize {
        2
    }

    fn codes(&self) -> Vec<Cow<'_, str>> {
        vec!["A".into(), "B".into()]
    }

    fn is_of_profile(&self) -> bool {
        true
    }
}

fn read(text: &str) -> Result<Profile, String> {
    let base = || {
        let text = format!("{HEAD}rule: a off\n\nDeclaration\t1..1\nDeclaration/ID\t0..1\tan..9\n");
        Profile::read(&text, &Library { roots: &ROOTS, ..Library::default() }).map(Arc::new)
    };
    let library = Library {
        roots: &ROOTS,
        profile: &|id| match id {
            "base" => base().map_err(|errors| errors.to_string()),
            _ => Err(format!("there is no profile `{id}`")),
        },
        rules: &["seal-count", "standard"],
        lists: &["Letters", "Own"],
        codes: &|name| (name == "Own").then(|| NamedList::new(Own)),
        pattern: &|text| {
            if text.contains('(') { Err("it opens".to_owned()) } else { Ok(text.len()) }
        },
        ..Library::default()
    };
    Profile::read(text, &library).map_err(|errors| errors.to_string())
}

fn error_of(body: &str) -> String {
    read(&format!("{HEAD}\n{body}")).expect_err("an error")
}

#[test]
fn the_only_values_are_those_of_the_line_else_those_of_a_list_that_belongs_to_the_profile() {
    let allowed = |columns: &str| {
        let text = format!("{HEAD}\nDeclaration\t1..1\nDeclaration/Code\t1..1\t{columns}\n");
        let profile = read(&text).expect("a profile");
        let declaration = profile.root("Declaration").expect("a root");
        let code = profile.child(declaration, "Code").expect("an element");
        assert_eq!(code.list.is_some(), columns.contains("Own"), "{columns}");
        code.allowed_values().join(" ")
    };
    assert_eq!(allowed("a2\tOwn"), "A B");
    assert_eq!(allowed("a2\tOwn\tB"), "B");
    assert_eq!(allowed("a2\tLetters"), "");
    assert_eq!(allowed("a2"), "");
    let wrong = error_of("Declaration\t1..1\nDeclaration/Code\t1..1\ta2\tOwn\tA C\n");
    assert!(wrong.contains("`C` is not a code of the list `Own`"), "{wrong}");
    let unknown = error_of("Declaration\t1..1\nDeclaration/Code\t1..1\ta2\tOwm\n");
    assert!(unknown.contains("write `Own`"), "{unknown}");
}

#[test]
fn a_profile_says_what_its_lines_say() {
    let head =
        format!("{HEAD}root: Envelope\nunit-length: 1..5\ncontent: Declaration/Code IM EX\n");
    let body = "Envelope\t1..1\nEnvelope/Declaration\t1..1\nDeclaration\t1..1\n\
                Declaration/Code\t1..1\ta2\tLetters\t IM  EX\t[A-Z]*\n\
                Declaration/Agent\t0..9\nDeclaration/Agent/ID\t0..1\tan..9\n";
    let profile = read(&format!("{head}\n{body}")).expect("a profile");
    let envelope = profile.root("Envelope").expect("a root");
    let inside = profile.child(envelope, "Declaration").expect("in the envelope");
    let code = profile.child(inside, "Code").expect("an element");
    assert_eq!(
        (code.min, code.max, &*code.values),
        (1, Some(1), &["IM".to_owned(), "EX".to_owned()][..])
    );
    assert_eq!(code.pattern.as_deref(), Some("[A-Z]*"));
    assert_eq!(profile.content[0].path, ["Declaration", "Code"]);
    assert!(profile.is_about(&ENVELOPE) && profile.is_about(&DECLARATION));
    assert!(!profile.is_about(&OTHER));
    let length = profile.unit_length.expect("a length");
    assert!(length.fits("KGM") && !length.fits("") && !length.fits("KGMKGM"));
}

#[test]
fn a_profile_that_extends_another_says_only_what_is_different() {
    let text = "id: y\ntitle: Y\nextends: base\nrule: standard on\n\nDeclaration/Code\t1..1\ta2\n";
    let profile = read(text).expect("a profile");
    let root = profile.root("Declaration").expect("a root");
    let names: Vec<&str> = profile.children(root).iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["ID", "Code"]);
    assert_eq!(
        profile.rules.iter().map(|it| it.rules.as_str()).collect::<Vec<_>>(),
        ["a", "standard"]
    );
    assert_eq!((profile.version.as_str(), &*profile.date_formats), ("1", &["102".to_owned()][..]));
}

#[test]
fn a_profile_of_the_dictionary_has_what_the_dictionary_has() {
    let text = "id: y\ntitle: Y\nversion: 1\nelements: dictionary\ndate-formats: 102\n";
    let profile = read(text).expect("a profile");
    assert!(profile.is_about(&OTHER) && profile.root("Envelope").is_none());
    let whole = profile.for_root(&ENVELOPE);
    let declaration = whole.child(whole.root("Envelope").expect("a root"), "Declaration");
    let agent = declaration.and_then(|it| whole.child(it, "Agent")).expect("an element");
    assert_eq!((agent.min, agent.max), (0, None));
    assert_eq!(agent.children[0].format, Some(Format::of("an..17")));
}

#[test]
fn everything_that_is_wrong_is_said_with_its_line_and_what_to_do() {
    let text = format!(
        "{HEAD}colour: red\nrule: seal-cuont off\n\nDeclaration\t1..1\nDeclaration/Cod\t0..1\n\
         Declaration/ID\t0..2\nDeclaration/Agent/ID\t0..1\tan..35\n"
    );
    let errors = read(&text).expect_err("errors");
    let expected = [
        "line 6: `colour` is not a key of the head",
        "line 7: there is no rule `seal-cuont`; write `seal-count`",
        "line 10: `Declaration` has no `Cod`; write `Code`",
        "line 11: `Declaration/ID` occurs at most once; write `0..1`",
        "line 12: the format `an..35` of `Declaration/Agent/ID` is wider than that of the dictionary",
        "line 12: `Declaration/Agent/ID` has no line for `Agent` above it",
    ];
    for (line, start) in errors.lines().zip(expected) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!(errors.lines().count(), expected.len(), "{errors}");
}

#[test]
fn a_line_that_is_none_is_refused() {
    let cases = [
        ("Declaration", "line 7: `Declaration` is not a line for an element; write the path"),
        ("Declaration\t1", "line 7: `1` is not a cardinality; write `0..1`"),
        ("Declaration\t2..1", "line 7: `2..1` is not a cardinality"),
        ("Declaration\t0..0", "line 7: `0..0` is not a cardinality"),
        ("Declaration\t0..+1", "line 7: `0..+1` is not a cardinality"),
        ("Declaration\t0..1\tx3", "line 7: `x3` is not a format; write `an..35`"),
        ("Agent\t0..1", "line 7: `Agent` is not a root of the profile"),
        ("", "line 6: the root `Declaration` is not among the elements"),
        ("Declaration\t1..1\t\t\t\t\t", "line 7: `Declaration\t1..1\t\t\t\t\t` is not a line for"),
    ];
    for (body, start) in cases {
        assert!(error_of(body).starts_with(start), "{body:?}: {}", error_of(body));
    }
    let cases = [
        ("Declaration//B\t0..1", "line 8: `Declaration//B` is not a path"),
        ("Declaration\t1..1", "line 8: `Declaration` already has a line, 7"),
        ("Declaration/Agent\t0..1\ta2", "line 8: `Declaration/Agent` is a class"),
        (
            "Declaration/ID/Code\t0..1",
            "line 8: `Declaration/ID/Code` is below `ID`, which is a value",
        ),
        ("Declaration/Code\t0..1\tan..2", "line 8: the format `an..2`"),
        ("Declaration/Code\t0..1\ta2\tNumbers", "line 8: there is no list of codes `Numbers`"),
        ("Declaration/Code\t0..1\ta2\t\t\t(", "line 8: `(` is not a pattern: it opens"),
        ("Declaration/Envelope\t0..1", "line 8: `Declaration` has no `Envelope`; an element of"),
    ];
    for (body, start) in cases {
        let error = error_of(&format!("Declaration\t1..1\n{body}"));
        assert!(error.starts_with(start), "{body:?}: {error}");
    }
}

#[test]
fn a_head_that_is_not_complete_is_refused() {
    let cases = [
        ("", "line 1: the head has no `id`"),
        ("id: x\nid: y\n", "line 2: `id: y` repeats a key"),
        ("titel: x\n", "line 1: `titel` is not a key of the head; write `title`"),
        ("id\n", "line 1: `id` is not a line of the head"),
        ("namespace: urn:x\n", "line 1: the namespace `urn:x` has no element or no URI"),
        ("root: Declartion\n", "line 1: no message begins with `Declartion`; write `Declaration`"),
        ("extends: z\n", "line 1: there is no profile `z`; extend a built-in profile"),
        ("content: Declaration/Code\n", "line 1: `Declaration/Code` is not an element with values"),
        ("unit-length: 5\n", "line 1: `5` is not a length; write it as `1..5`"),
        ("blank-values: yes\n", "line 1: `blank-values` cannot be `yes`"),
        ("valid-from: today\n", "line 1: `today` is not a date"),
        ("rule: seal-count\n", "line 1: `seal-count` is not a setting for a rule"),
    ];
    for (text, start) in cases {
        let error = read(text).expect_err("an error");
        let has = error.lines().any(|line| line.starts_with(start));
        assert!(has, "{text:?}: {error}");
    }
}

/// What is said of a profile with these lines and limits.
fn refused(body: &str, limits: ProfileLimits) -> String {
    let library = Library {
        roots: &ROOTS,
        limits,
        pattern: &|text| if text == "none" { Err("no".to_owned()) } else { Ok(text.len()) },
        ..Library::default()
    };
    let read = Profile::read(&format!("{HEAD}extension: x urn:x\n\n{body}"), &library);
    read.map_or_else(|errors| errors.to_string(), |_| "nothing".to_owned())
}

#[test]
fn a_profile_over_a_limit_is_refused_with_one_error() {
    let all =
        "Declaration\t1..1\nDeclaration/Code\t0..1\t\t\tA B C\tabc\nDeclaration/x:Mark\t0..1\n";
    let usual = ProfileLimits::default();
    let bytes = HEAD.len() + "extension: x urn:x\n\n".len() + all.len();
    for (limits, line, what) in [
        (ProfileLimits { max_bytes: bytes, ..usual }, 1, "text has more than"),
        (ProfileLimits { max_head: 7, ..usual }, 7, "head has more than"),
        (ProfileLimits { max_elements: 3, ..usual }, 10, "profile has more than"),
        (ProfileLimits { max_extensions: 1, ..usual }, 10, "profile has more than"),
        (ProfileLimits { max_values: 3, ..usual }, 9, "profile has more than"),
        (ProfileLimits { max_patterns: 3, ..usual }, 9, "profile has more than"),
    ] {
        assert_eq!(refused(all, limits), "nothing", "{limits:?}");
        let less = |limit: usize| if limit < 1000 { limit - 1 } else { limit };
        let limits = ProfileLimits {
            max_bytes: if what.starts_with("text") { bytes - 1 } else { limits.max_bytes },
            max_head: less(limits.max_head),
            max_elements: less(limits.max_elements),
            max_extensions: less(limits.max_extensions),
            max_values: less(limits.max_values),
            max_patterns: less(limits.max_patterns),
            ..usual
        };
        let said = refused(all, limits);
        let ends = said.ends_with("; make the profile smaller, or raise the limit");
        assert!(said.starts_with(&format!("line {line}: the {what}")) && ends, "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn what_a_profile_extends_counts_too() {
    let library = Library { roots: &ROOTS, ..Library::default() };
    let base = Profile::read(&format!("{HEAD}\nDeclaration\t1..1\n"), &library).unwrap();
    let base = Arc::new(base);
    let text = "id: y\ntitle: Y\nextends: base\n\nDeclaration/ID\t0..1\n";
    for (max_elements, max_extended, is_read) in [(2, 1, true), (1, 1, false), (2, 0, false)] {
        let limits = ProfileLimits { max_elements, max_extended, ..ProfileLimits::default() };
        let library = Library { limits, profile: &|_| Ok(Arc::clone(&base)), ..library };
        assert_eq!(Profile::read(text, &library).is_ok(), is_read);
    }
}

#[test]
fn after_two_hundred_errors_no_more_are_looked_for() {
    let unknown = |count: usize| -> String {
        (0..count).map(|nth| format!("Declaration/Unknown{nth}\t0..1\n")).collect()
    };
    let few = refused(&format!("Declaration\t1..1\n{}", unknown(150)), ProfileLimits::default());
    assert_eq!(few.lines().count(), 150);
    let many = refused(&format!("Declaration\t1..1\n{}", unknown(9_000)), ProfileLimits::default());
    assert_eq!(many.lines().count(), 201);
    assert!(many.ends_with("there are 200 errors; reading stopped here; correct these first"));
    let long = refused(&"x".repeat(100_000), ProfileLimits::default());
    assert!(long.len() < 4_000, "{} bytes", long.len());
}
