//! Messages between administrations: whatever the dictionary allows survives JSON, XML and back and
//! follows both of its schemas; what is broken is refused by all; persons can be taken out.
//!
//! Without `xmllint` only the XML Schema is not tried.
//!
//! `CUSTOMS_THOROUGH=1` makes ten thousand messages of each type and has `xmllint` judge all of them;
//! best in a release build.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::thread;

use customs_check::Checker;
use customs_exchange::{Exchanged, MessageType, NAMESPACE, lists};
use customs_message::Message;
use customs_model::Profile;
use customs_model::dictionary::places;
use customs_model::{Class, Content, DateTime, Element, Object, shape};
use customs_tests::schemas::SCHEMAS;
use customs_tests::{Chance, Xmllint, format_only, random};
use jsonschema::Validator;
use serde_json::Value;

/// How many messages of each type, and how many of those `xmllint` judges.
fn amounts() -> (usize, usize) {
    match std::env::var_os("CUSTOMS_THOROUGH") {
        Some(_) => (10_000, 10_000),
        None => (500, 250),
    }
}

/// The profile of these messages without any rule beyond the format.
static FORMAT_ONLY: LazyLock<Profile> =
    LazyLock::new(|| format_only(customs_message::profile("exchange").expect("it is built in")));

/// Does the same for every type at once.
fn for_each_type(judge: impl Fn(MessageType, Chance) + Sync) {
    let judge = &judge;
    thread::scope(|scope| {
        for (index, of) in MessageType::ALL.iter().enumerate() {
            scope.spawn(move || judge(*of, Chance::new(0x5eed + index as u64)));
        }
    });
}

/// What judges the messages of a type: this workspace, its JSON Schema, its XML Schema.
struct Judges {
    checker: Checker,
    schema: Validator,
    folder: tempfile::TempDir,
}

impl Judges {
    fn of(of: MessageType) -> Self {
        let file = |root: &str, extension: &str| {
            let ends = |path: &str| path.starts_with("exchange/") && path.ends_with(extension);
            let found = SCHEMAS.iter().find(|file| ends(&file.path) && file.text.contains(root));
            &found.expect("every type has both schemas").text
        };
        let schema = file(&format!("\"#/$defs/{}\"", of.root()), ".json");
        let schema = serde_json::from_str(schema).expect("JSON");
        let schema = jsonschema::validator_for(&schema).expect("a schema that holds");
        let folder = tempfile::tempdir().expect("a folder can be made");
        let xsd = file(&format!("<xs:element name=\"{}\"", of.root()), ".xsd");
        std::fs::write(folder.path().join("schema.xsd"), xsd).expect("writable");
        let checker = Checker::new(&FORMAT_ONLY);
        Self { checker, schema, folder }
    }

    /// Whether each of these texts follows the XML Schema.
    fn follow_xsd(&self, xmllint: &Xmllint, texts: &[String]) -> Vec<bool> {
        let name = |index| self.folder.path().join(format!("{index}.xml"));
        let paths: Vec<PathBuf> = (0..texts.len()).map(name).collect();
        for (path, text) in paths.iter().zip(texts) {
            std::fs::write(path, text).expect("writable");
        }
        xmllint.verdicts(&self.folder.path().join("schema.xsd"), &paths)
    }

    /// Whether we find nothing wrong with the format.
    fn accepts(&self, text: &str) -> bool {
        self.checker.validate(text.as_bytes()).is_ok_and(|checked| checked.findings.is_empty())
    }

    /// Reads a message that has nothing wrong with its format.
    fn read(&self, text: &str) -> Message {
        let checked = self.checker.validate(text.as_bytes());
        let checked = checked.unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(checked.findings, [], "{text}");
        checked.read.as_read().clone()
    }

    /// Takes a message through both syntaxes; gives its XML.
    fn take_around(&self, value: &Value) -> String {
        let message = self.read(&value.to_string());
        assert_eq!(serde_json::to_value(&message).expect("JSON"), *value);
        let xml = xml_of(&message, false);
        let again = self.read(&xml);
        assert_eq!(again, message, "{xml}");
        assert_eq!(again.to_json(true), message.to_json(true));
        assert_eq!(xml_of(&again, false), xml);
        xml
    }
}

fn xml_of(message: &Message, pretty: bool) -> String {
    let written =
        message.to_xml(customs_message::profile("exchange").expect("it is built in"), pretty);
    written.xml
}

#[test]
fn every_message_survives_json_and_xml_and_follows_its_schemas() {
    let (all, by_xmllint) = amounts();
    let xmllint = Xmllint::found();
    for_each_type(|of, mut chance| {
        let judges = Judges::of(of);
        let mut texts = Vec::new();
        for number in 0..all {
            let value = random::message(of, &mut chance);
            let refused = judges.schema.iter_errors(&value).next();
            assert!(refused.is_none(), "{of:?}: {refused:?} in {value}");
            let xml = judges.take_around(&value);
            if number < by_xmllint {
                texts.push(xml);
            }
            if texts.len() == 500 || number + 1 == all {
                let verdicts = xmllint.as_ref().map(|it| judges.follow_xsd(it, &texts));
                let verdicts = verdicts.unwrap_or_default();
                let refused = verdicts.iter().position(|good| !good).map(|at| &texts[at]);
                assert_eq!(refused, None, "{of:?}");
                texts.clear();
            }
        }
    });
}

#[test]
fn a_message_without_a_required_element_is_refused_by_all() {
    let xmllint = Xmllint::found();
    for_each_type(|of, chance| {
        let remove = |parent: &mut Value, element: &Element| {
            parent.as_object_mut().expect("a class").remove(element.name);
        };
        let broken = broken(of, chance, |element| element.required, remove);
        let judges = Judges::of(of);
        for (value, xml, place) in &broken {
            assert!(!judges.schema.is_valid(value), "{of:?}: the JSON Schema lacks {place}");
            assert!(!judges.accepts(&value.to_string()), "{of:?}: in JSON without {place}");
            assert!(!judges.accepts(xml), "{of:?}: in XML without {place}");
        }
        if let Some(xmllint) = &xmllint {
            assert_xsd_refuses(&judges, xmllint, &broken);
        }
    });
}

#[test]
fn a_code_that_is_not_in_a_list_of_ours_is_refused_by_both_schemas() {
    let xmllint = Xmllint::found();
    for_each_type(|of, chance| {
        let is_of_ours = |element: &Element| match element.content {
            Content::Value { codes: Some(list), .. } => lists::by_id(list).is_some(),
            _ => false,
        };
        let replace = |parent: &mut Value, element: &Element| {
            let place = &mut parent[element.name];
            let code = Value::from("Nonesuch");
            *place = if element.repeats { [code].into_iter().collect() } else { code };
        };
        let broken = broken(of, chance, is_of_ours, replace);
        let judges = Judges::of(of);
        for (value, _, place) in &broken {
            assert!(!judges.schema.is_valid(value), "{of:?}: the JSON Schema takes any {place}");
        }
        if let Some(xmllint) = &xmllint {
            assert_xsd_refuses(&judges, xmllint, &broken);
        }
    });
}

/// A message that was broken in one place: as JSON, as XML, and the place.
type Broken = (Value, String, String);

/// Sixty messages of a type, each broken at one of the elements that suit, whichever chance picks.
fn broken(
    of: MessageType,
    mut chance: Chance,
    suits: impl Fn(&Element) -> bool,
    destroy: impl Fn(&mut Value, &Element),
) -> Vec<Broken> {
    let mut one = || {
        let mut value = random::message(of, &mut chance);
        let mut places = Vec::new();
        collect(of.class(), &value, "", &suits, &mut places);
        let (parent, element) = random::pick(&mut chance, &places);
        destroy(value.pointer_mut(parent).expect("a place of this message"), element);
        let mut xml = format!("<{} xmlns=\"{NAMESPACE}\">", of.root());
        write(&mut xml, of.class(), &value);
        let _ = write!(xml, "</{}>", of.root());
        (value, xml, format!("{parent}/{}", element.name))
    };
    (0..60).map(|_| one()).collect()
}

/// Where in a message elements that suit are: the pointers of their parents, and the elements.
fn collect(
    class: &'static Class,
    value: &Value,
    at: &str,
    suits: &impl Fn(&Element) -> bool,
    places: &mut Vec<(String, &'static Element)>,
) {
    for element in class.elements {
        let Some(member) = value.get(element.name) else { continue };
        if suits(element) {
            places.push((at.to_owned(), element));
        }
        let Some(below) = element.class() else { continue };
        let at = format!("{at}/{}", element.name);
        match member {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    collect(below, item, &format!("{at}/{index}"), suits, places);
                }
            }
            member => collect(below, member, &at, suits, places),
        }
    }
}

fn assert_xsd_refuses(judges: &Judges, xmllint: &Xmllint, broken: &[Broken]) {
    let texts: Vec<String> = broken.iter().map(|(_, xml, _)| xml.clone()).collect();
    let verdicts = judges.follow_xsd(xmllint, &texts);
    let accepted = verdicts.iter().position(|good| *good).map(|at| &broken[at].2);
    assert_eq!(accepted, None, "the XML Schema takes it");
}

/// Writes the contents of a class as XML, whatever is missing: what our own writing of XML cannot do.
fn write(xml: &mut String, class: &Class, value: &Value) {
    for element in class.elements {
        let members = match &value[element.name] {
            Value::Null => continue,
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for member in members {
            let _ = match element.content {
                Content::Class(below) => {
                    let _ = write!(xml, "<{}>", element.tag());
                    write(xml, below, member);
                    write!(xml, "</{}>", element.tag())
                }
                Content::Value { .. } => write!(xml, "{}", value_as_xml(element.tag(), member)),
            };
        }
    }
}

fn value_as_xml(tag: &str, value: &Value) -> String {
    let mut attributes = String::new();
    for (name, text) in value.as_object().into_iter().flatten() {
        if name != shape::VALUE {
            let _ = write!(attributes, " {name}=\"{}\"", escaped(text));
        }
    }
    let text = value.get(shape::VALUE).unwrap_or(value);
    if value.get("formatCode").is_none() {
        return format!("<{tag}{attributes}>{}</{tag}>", escaped(text));
    }
    let date = DateTime::from_iso_8601(text.as_str().unwrap_or_default()).expect("a date");
    let inner = shape::DATE_TIME_ELEMENT;
    format!("<{tag}><{inner}{attributes}>{}</{inner}></{tag}>", date.to_edifact())
}

fn escaped(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn what_is_broken_was_good_before() {
    let xmllint = Xmllint::found();
    for_each_type(|of, chance| {
        let judges = Judges::of(of);
        let whole = broken(of, chance, |element| element.required, |_, _| ());
        if let Some(xmllint) = &xmllint {
            let texts: Vec<String> = whole.iter().map(|(_, xml, _)| xml.clone()).collect();
            assert_eq!(judges.follow_xsd(xmllint, &texts), vec![true; texts.len()], "{of:?}");
        }
        for (value, xml, _) in &whole {
            assert_eq!(judges.read(xml), judges.read(&value.to_string()), "{of:?}");
        }
    });
}

/// The message of this type in the envelope.
fn exchanged(message: &Message) -> &dyn Exchanged {
    let name = message.name();
    message.exchanged().unwrap_or_else(|| panic!("{name} is no message between administrations"))
}

#[test]
fn the_canonical_bytes_do_not_depend_on_the_syntax() {
    for_each_type(|of, mut chance| {
        let judges = Judges::of(of);
        for _ in 0..40 {
            let value = random::message(of, &mut chance);
            let message = judges.read(&value.to_string());
            let bytes = exchanged(&message).canonical();
            let mut unsigned = value.clone();
            unsigned.as_object_mut().expect("an object").remove("Signature");
            let ways = [
                message.to_json(true).0,
                message.to_json(false).0,
                xml_of(&message, false),
                xml_of(&message, true),
                unsigned.to_string(),
            ];
            for text in ways {
                let again = judges.read(&text);
                assert_eq!(exchanged(&again).canonical(), bytes, "{of:?}: {text}");
            }
            assert_eq!(serde_json::from_slice::<Value>(&bytes).expect("JSON"), unsigned);
        }
    });
}

#[test]
fn a_redacted_message_says_nothing_of_persons() {
    for_each_type(|of, mut chance| {
        let judges = Judges::of(of);
        let mut nominal = 0;
        for _ in 0..200 {
            let value = random::message(of, &mut chance);
            let message = judges.read(&value.to_string());
            let message = exchanged(&message);
            let is_nominal = message.is_nominal();
            assert_eq!(is_nominal, value["Handling"]["ContainsPersonalData"], "{value}");
            nominal += usize::from(is_nominal);
            let redacted = message.redacted();
            assert!(!redacted.is_nominal(), "{of:?}");
            let object: &dyn Object = &*redacted;
            let json = serde_json::to_value(object).expect("JSON");
            assert!(!has_person(of.class(), &json), "{of:?}: {json}");
            assert_eq!(json["Handling"]["ContainsPersonalData"], false, "{of:?}");
            assert!(redacted.redacted().is_same(&*redacted), "{of:?}");
        }
        let elements = classes(of).into_values().flatten().flat_map(|class| class.elements);
        let names: BTreeSet<&str> = elements.map(|element| element.name).collect();
        let can_be_nominal = random::PERSONAL.iter().any(|name| names.contains(name));
        assert_eq!(nominal > 0, can_be_nominal, "{of:?}");
    });
}

/// Whether somewhere in the value of a class there is an element of the class `Person`.
fn has_person(class: &'static Class, value: &Value) -> bool {
    let mut places = Vec::new();
    let is_person = |element: &Element| element.class().is_some_and(|of| of.name == "Person");
    collect(class, value, "", &is_person, &mut places);
    !places.is_empty()
}

/// Every class of a message by its name.
fn classes(of: MessageType) -> BTreeMap<&'static str, Vec<&'static Class>> {
    let mut all: BTreeMap<_, Vec<&'static Class>> = BTreeMap::new();
    for class in places(of.class()).filter_map(|place| place.class()) {
        let same = all.entry(class.name).or_default();
        if same.iter().all(|known| own(known) != own(class)) {
            same.push(class);
        }
    }
    all
}

/// What a class is by itself, without what is below it.
fn own(class: &Class) -> Vec<String> {
    let one = |element: &Element| match element.content {
        Content::Class(below) => format!("{} {} {}", element.name, element.required, below.name),
        content @ Content::Value { .. } => {
            format!("{} {} {content:?}", element.name, element.required)
        }
    };
    class.elements.iter().map(one).collect()
}

#[test]
fn a_name_is_that_of_one_class_in_all_messages() {
    let mut known: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for of in MessageType::ALL {
        for (name, same) in classes(*of) {
            assert_eq!(same.len(), 1, "{name} is several classes of {of:?}");
            let own = own(same[0]);
            assert_eq!(known.entry(name).or_insert_with(|| own.clone()), &own, "{name} of {of:?}");
        }
    }
}

/// The classes in which what belongs together is together.
const MIXED: [&str; 2] = ["Header", "LegalBasis"];

#[test]
fn values_stand_before_classes() {
    let classes = MessageType::ALL.iter().flat_map(|of| classes(*of)).flat_map(|(_, same)| same);
    let is_sorted = |class: &Class| class.elements.is_sorted_by_key(|it| it.class().is_some());
    let unsorted: BTreeSet<&str> =
        classes.filter(|class| !is_sorted(class)).map(|class| class.name).collect();
    assert_eq!(unsorted, BTreeSet::from(MIXED));
}

#[test]
fn every_type_has_the_name_of_its_files() {
    let paths: Vec<&str> = SCHEMAS.iter().map(|file| file.path.as_str()).collect();
    for name in ["assistance-request", "aeo-status-notice", "training-record"] {
        for extension in ["schema.json", "open.schema.json", "draft-07.schema.json", "xsd"] {
            let path = format!("exchange/1/{name}.{extension}");
            assert!(paths.contains(&path.as_str()), "{path}");
        }
    }
    let exchanged = paths.iter().filter(|path| path.starts_with("exchange/1/"));
    assert_eq!(exchanged.count(), 4 * MessageType::ALL.len());
}
