//! A WCO pointer means exactly one thing, in both directions: the rules of pointers, over the
//! declaration, and over what authorities really send.
//!
//! Of the rules in the reference material, number 10 is about tables of error codes, which are none
//! of a pointer's business; each other one has a test.

#![allow(clippy::unwrap_used)] // a test may panic, and proptest hides that these are tests

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::convert::Infallible;

use customs_declaration::{
    AdditionalDocument, Classification, Commodity, Declaration, GoodsShipment,
    GovernmentAgencyGoodsItem, MetaData, build::*,
};
use customs_exchange::{Response, ResponseMetaData};
use customs_message::Limits;
use customs_model::dictionary::places;
use customs_model::pointer::MOST_CANDIDATES;
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{
    Class, ClassType, Content, Object, Path, Pointer, PointerStep, Resolution, ValueType, walk,
};
use customs_tests::{Chance, files, messages, reference, repository};
use proptest::prelude::*;
use quick_xml::events::Event;

fn pointer(text: &str) -> Pointer {
    text.parse().unwrap()
}

fn path(text: &str) -> Path {
    text.parse().unwrap()
}

fn found(at: &str, value: impl Into<Option<&'static str>>) -> Resolution {
    Resolution::Found { path: path(at), value: value.into().map(str::to_owned) }
}

fn missing(at: &str) -> Resolution {
    Resolution::Missing { path: path(at) }
}

fn ambiguous(at: &[&str]) -> Resolution {
    let paths = at.iter().map(|text| path(text)).collect();
    Resolution::Ambiguous { paths, has_more: false }
}

/// A goods item of this number, with classifications of these types.
fn item(number_of_item: u32, classifications: &[&str]) -> GovernmentAgencyGoodsItem {
    let classification = |kind: &&str| Classification {
        identification_type_code: code(kind),
        ..Classification::default()
    };
    GovernmentAgencyGoodsItem {
        sequence_numeric: number(number_of_item),
        commodity: one(Commodity {
            classification: classifications.iter().map(classification).collect(),
            ..Commodity::default()
        }),
        ..GovernmentAgencyGoodsItem::default()
    }
}

fn declaration(items: Vec<GovernmentAgencyGoodsItem>) -> Declaration {
    let shipment =
        GoodsShipment { government_agency_goods_item: items, ..GoodsShipment::default() };
    Declaration { goods_shipment: one(shipment), ..Declaration::default() }
}

#[test]
fn rule_1_sibling_pointer_elements_are_one_path_whose_last_step_has_the_element() {
    let xml = "<Error><ValidationCode>CDS12056</ValidationCode>\
        <Pointer><DocumentSectionCode>42A</DocumentSectionCode></Pointer>\
        <Pointer><DocumentSectionCode>67A</DocumentSectionCode></Pointer>\
        <Pointer><SequenceNumeric>1</SequenceNumeric><DocumentSectionCode>68A</DocumentSectionCode></Pointer>\
        <Pointer><DocumentSectionCode>23A</DocumentSectionCode></Pointer>\
        <Pointer><SequenceNumeric>3</SequenceNumeric><DocumentSectionCode>21A</DocumentSectionCode><TagID>337</TagID></Pointer>\
        </Error>";
    let [pointer] = <[Pointer; 1]>::try_from(pointers_in(xml.as_bytes())).unwrap();
    assert_eq!(pointer.to_string(), "42A/67A/68A[1]/23A/21A[3].337");
    let place = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity/Classification[3]\
                 /IdentificationTypeCode";
    let sent = declaration(vec![item(1, &["TSP", "TRC", "GN"])]);
    assert_eq!(pointer.resolve(&sent), found(place, "GN"));
    let class = place.strip_suffix("/IdentificationTypeCode").unwrap();
    let without_tag = Pointer { tag: None, ..pointer };
    assert_eq!(without_tag.resolve(&sent), found(class, None));
}

#[test]
fn rule_2_the_root_42a_is_the_declaration_also_in_an_envelope_and_07b_is_another_message() {
    let mut sent = declaration(vec![item(1, &[])]);
    sent.function_code = code("9");
    let function = pointer("42A.017");
    assert_eq!(function.resolve(&sent), found("/Declaration/FunctionCode", "9"));
    assert_eq!(pointer("42A").resolve(&sent), found("/Declaration", None));
    let empty = MetaData::default();
    assert_eq!(function.resolve(&empty), missing("/MetaData/Declaration/FunctionCode"));
    let enveloped = MetaData { declaration: one(sent.clone()), ..MetaData::default() };
    assert_eq!(function.resolve(&enveloped), found("/MetaData/Declaration/FunctionCode", "9"));

    let error = pointer("07B[1]/53A[1]");
    for (resolution, known) in
        [(error.resolve(&sent), Path::default()), (error.resolve(&enveloped), path("/MetaData"))]
    {
        let Resolution::Unknown(unknown) = resolution else { panic!("{resolution:?}") };
        assert_eq!((&*unknown.id, unknown.nearest, unknown.known), ("07B", None, known));
    }
}

#[test]
fn rule_2_any_class_can_be_the_root_of_a_message() {
    let shipment = declaration(vec![item(7, &["HS"])]).goods_shipment.unwrap();
    let place = "/GoodsShipment/GovernmentAgencyGoodsItem[1]/SequenceNumeric";
    assert_eq!(pointer("67A/68A[7].006").resolve(&*shipment), found(place, "7"));
}

#[test]
fn rule_3_the_single_item_numbered_1000_is_pointed_at_by_its_number() {
    let sent = declaration(vec![item(1000, &["TSP", "TRC"])]);
    let place = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]";
    let number = pointer("42A/67A/68A[1000].006");
    assert_eq!(number.resolve(&sent), found(&format!("{place}/SequenceNumeric"), "1000"));
    // Its position is not its number.
    let nowhere = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric";
    assert_eq!(pointer("42A/67A/68A[1].006").resolve(&sent), missing(nowhere));
    // A classification has no number of its own, so its position counts.
    let second = pointer("42A/67A/68A[1000]/23A/21A[2].337");
    let place = format!("{place}/Commodity/Classification[2]/IdentificationTypeCode");
    assert_eq!(second.resolve(&sent), found(&place, "TRC"));
}

#[test]
fn rule_3_a_class_that_leaves_out_its_number_is_pointed_at_by_its_position() {
    let nameless = GovernmentAgencyGoodsItem { sequence_numeric: None, ..item(0, &["HS"]) };
    let sent = declaration(vec![item(7, &["TSP"]), nameless]);
    let place = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]";
    assert_eq!(pointer("42A/67A/68A[2]").resolve(&sent), found(place, None));
}

#[test]
fn rule_3_a_number_that_two_siblings_share_is_ambiguous() {
    let sent = declaration(vec![item(2, &[]), item(1, &[]), item(2, &[])]);
    let expected = ambiguous(&[
        "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]",
        "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[3]",
    ]);
    assert_eq!(pointer("42A/67A/68A[2]").resolve(&sent), expected);
}

#[test]
fn rule_4_without_a_number_the_only_one_of_a_repeatable_class_is_meant() {
    let sent = declaration(vec![item(1000, &["HS"])]);
    let place = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity\
                 /Classification[1]/IdentificationTypeCode";
    assert_eq!(pointer("42A/67A/68A/23A/21A.337").resolve(&sent), found(place, "HS"));
}

#[test]
fn rule_4_without_a_number_all_of_several_are_candidates_also_those_that_lack_the_element() {
    let sent = declaration(vec![item(1, &["HS"]), item(2, &[]), item(3, &["TSP", "TRC"])]);
    let items = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem";
    assert_eq!(
        pointer("42A/67A/68A/23A/21A.337").resolve(&sent),
        ambiguous(&[
            &format!("{items}[1]/Commodity/Classification[1]/IdentificationTypeCode"),
            &format!("{items}[2]/Commodity/Classification/IdentificationTypeCode"),
            &format!("{items}[3]/Commodity/Classification[1]/IdentificationTypeCode"),
            &format!("{items}[3]/Commodity/Classification[2]/IdentificationTypeCode"),
        ])
    );
    assert_eq!(
        pointer("42A/67A/68A/23A/21A[2]").resolve(&sent),
        ambiguous(&[
            &format!("{items}[1]/Commodity/Classification[2]"),
            &format!("{items}[2]/Commodity/Classification[2]"),
            &format!("{items}[3]/Commodity/Classification[2]"),
        ])
    );
}

#[test]
fn rule_5_a_number_on_a_class_that_occurs_once_is_ignored() {
    let sent = declaration(vec![item(1, &["HS"])]);
    let place = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity";
    assert_eq!(pointer("42A[8]/67A[4]/68A[1]/23A[1000]").resolve(&sent), found(place, None));
}

#[test]
fn rule_6_what_is_absent_or_past_the_end_is_missing_and_its_name_is_told() {
    let sent = declaration(vec![item(1, &["HS"])]);
    let first = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]";
    let unnumbered = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem";
    for (text, place) in [
        // an element, a class, what is below an absent class
        ("42A.D026", "/Declaration/FunctionalReferenceID".to_owned()),
        ("42A/67A/68A[1]/23A/65A", format!("{first}/Commodity/GoodsMeasure")),
        (
            "42A/67A/68A[1]/23A/65A.128",
            format!("{first}/Commodity/GoodsMeasure/NetNetWeightMeasure"),
        ),
        // past the end: a position is where it would be, a number of its own says nothing of that
        (
            "42A/67A/68A[1]/23A/21A[3].337",
            format!("{first}/Commodity/Classification[3]/IdentificationTypeCode"),
        ),
        ("42A/67A/68A[9]/23A/21A[3]", format!("{unnumbered}/Commodity/Classification[3]")),
        // no number, no position
        ("42A/67A/68A[1]/02A", format!("{first}/AdditionalDocument")),
        ("42A/67A/68A[1]/02A[0]", format!("{first}/AdditionalDocument")),
        ("42A/67A/68A[1]/02A[4].D005", format!("{first}/AdditionalDocument[4]/ID")),
    ] {
        assert_eq!(pointer(text).resolve(&sent), missing(&place), "{text}");
    }
    let end = format!("42A/67A/68A[1]/23A/21A[{}]", u64::MAX);
    assert!(matches!(pointer(&end).resolve(&sent), Resolution::Missing { .. }));
}

#[test]
fn rule_7_a_place_outside_the_dictionary_has_a_nearest_match_that_is_called_approximate() {
    let sent = declaration(vec![item(1, &["HS"])]);
    for (text, id, known, nearest) in [
        (
            "42A/68A[1].006",
            "68A",
            "/Declaration",
            Some("/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric"),
        ),
        // without the root of the message
        (
            "67A/68A[1]/23A",
            "67A",
            "",
            Some("/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity"),
        ),
        // an address is in many places: that of the likest way
        (
            "42A/67A/57A/04A.241",
            "57A",
            "/Declaration/GoodsShipment",
            Some("/Declaration/Exporter/Address/CityName"),
        ),
        // a class that has no such element anywhere, a class that is nowhere, an element as a class
        ("42A/67A.999", "999", "/Declaration/GoodsShipment", None),
        ("42A/99Z", "99Z", "/Declaration", None),
        (
            "42A.67A.68A.23A.21A.506",
            "506",
            "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification",
            None,
        ),
    ] {
        let Resolution::Unknown(unknown) = pointer(text).resolve(&sent) else { panic!("{text}") };
        let known = if known.is_empty() { Path::default() } else { path(known) };
        assert_eq!((&*unknown.id, &unknown.known), (id, &known), "{text}");
        assert_eq!(unknown.nearest, nearest.map(path), "{text}");
        assert_eq!(unknown.to_string().contains("most similar"), nearest.is_some(), "{unknown}");
        assert_eq!(pointer(text).path(Declaration::CLASS), Err(unknown));
    }
}

#[test]
fn rule_7_a_pointer_built_by_hand_from_anything_at_all_is_unknown_not_a_panic() {
    let sent = declaration(Vec::new());
    let step = PointerStep { class: "tk3".into(), sequence: Some(0) };
    for (steps, tag) in
        [(vec![], None), (vec![], Some("017".into())), (vec![step], Some("".into()))]
    {
        let odd = Pointer { steps, tag };
        assert!(matches!(odd.resolve(&sent), Resolution::Unknown(_)), "{odd:?}");
        let enveloped = MetaData { declaration: one(sent.clone()), ..MetaData::default() };
        assert!(matches!(odd.resolve(&enveloped), Resolution::Unknown(_)), "{odd:?}");
    }
}

#[test]
fn rule_8_siblings_have_different_ids_and_no_id_is_both_class_and_element() {
    let mut kinds: BTreeMap<&str, bool> = BTreeMap::new();
    for (_, class) in classes(Declaration::CLASS) {
        let with_ids = class.elements.iter().filter_map(|it| Some((it.id()?, it)));
        let mut ids = BTreeSet::new();
        for (id, element) in with_ids {
            let is_class = element.class().is_some();
            assert_eq!(*kinds.entry(id).or_insert(is_class), is_class, "{id}");
            assert!(ids.insert(id), "{} of {} has the id of another", element.name, class.name);
        }
    }
}

#[test]
fn rule_8_the_type_of_a_classification_is_337_and_an_attribute_is_pointed_at_by_its_element() {
    let kind = path(
        "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode",
    );
    let pointer = Pointer::of_path(&kind, Declaration::CLASS).unwrap();
    assert_eq!(pointer.to_string(), "42A/67A/68A/23A/21A.337");
    let currency = path("/Declaration/InvoiceAmount/@currencyID");
    let pointer = Pointer::of_path(&currency, Declaration::CLASS).unwrap();
    assert_eq!(pointer.to_string(), "42A.109");
    let mut sent = declaration(Vec::new());
    sent.invoice_amount = amount(5, "EUR");
    assert_eq!(pointer.resolve(&sent), found("/Declaration/InvoiceAmount", "5"));
}

#[test]
fn of_very_many_candidates_the_first_are_given_and_it_is_said_that_there_are_more() {
    let count = MOST_CANDIDATES as u32;
    for (items, more) in [(count, false), (count + 1, true)] {
        let message = declaration((1..=items).map(|own| item(own, &[])).collect());
        match pointer("42A/67A/68A.006").resolve(&message) {
            Resolution::Ambiguous { paths, has_more } => {
                assert_eq!((paths.len(), has_more), (MOST_CANDIDATES, more));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn rule_9_several_pointers_are_resolved_in_their_order_each_as_it_would_be_alone() {
    let mut sent = declaration(vec![item(1, &["HS"]), item(2, &[])]);
    sent.additional_document = vec![AdditionalDocument::default(), AdditionalDocument::default()];
    let texts = [
        "42A/67A/68A[2]",
        "42A/02A",
        "42A/67A/68A[1]/23A/21A.337",
        "07B",
        "42A/67A/68A[2]",
        "42A.017",
    ];
    let pointers: Vec<Pointer> = texts.into_iter().map(pointer).collect();
    let together = Pointer::resolve_all(&pointers.iter().collect::<Vec<_>>(), &sent);
    let alone: Vec<_> = pointers.iter().map(|pointer| pointer.resolve(&sent)).collect();
    assert_eq!(together, alone);
    assert_eq!(Pointer::resolve_all(&[], &sent), []);
}

#[test]
fn rule_11_both_directions_agree_on_every_path_of_the_dictionary() {
    let roots = [Declaration::CLASS, MetaData::CLASS, Response::CLASS, ResponseMetaData::CLASS];
    for root in roots {
        for path in paths(root) {
            assert_eq!(path.to_string().parse().as_ref(), Ok(&path));
            let json = path.json_pointer();
            assert_eq!(Path::from_json_pointer(root, &json).as_ref(), Ok(&path), "{json}");
            // It has the id of its sibling, the declaration that a response is about.
            if path.steps().iter().any(|step| step.name == "AmendedDeclaration") {
                continue;
            }
            // The envelope and what is in it have no ids.
            let Some(pointer) = Pointer::of_path(&path, root) else { continue };
            // What has no id is pointed at by the nearest class above it.
            assert_eq!(pointer.path(root), Ok(with_ids(&path, root)), "{pointer}");
            assert_eq!(pointer.to_string().parse(), Ok(pointer));
        }
    }
}

#[test]
fn rule_11_what_has_no_id_is_pointed_at_by_the_nearest_class_above_it() {
    let above = |text: &str| {
        let place = path(&format!("/MetaData/Declaration/GoodsShipment/{text}"));
        Pointer::of_path(&place, MetaData::CLASS).unwrap().to_string()
    };
    assert_eq!(above("TradeTerms/CountryCode"), "42A/67A/22B");
    assert_eq!(above("SupportingDocument[2]"), "42A/67A");
    assert_eq!(above("SupportingDocument[2]/ID"), "42A/67A");
    // Not the packaging of the shipment's own.
    let packaging =
        "GovernmentAgencyGoodsItem[1]/SupportingDocument[1]/WriteOff/Packaging[1]/TypeCode";
    assert_eq!(above(packaging), "42A/67A/68A[1]");
}

/// The part of a path that ids lead to: up to the first class inside the message without an id.
fn with_ids(path: &Path, root: &'static Class) -> Path {
    let (mut class, mut is_inside, mut depth) = (Some(root), root.id.is_some(), 1);
    for step in path.steps().iter().skip(1) {
        let Some(element) = class.and_then(|class| class.element(&step.name)) else { break };
        if is_inside && element.id().is_none() {
            break;
        }
        is_inside |= element.id().is_some();
        class = element.class();
        depth += 1;
    }
    Path::from_steps(path.steps()[..depth].to_vec())
}

#[test]
fn a_pointer_made_without_the_message_has_the_positions_of_the_path() {
    let place = "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity\
                 /Classification[3]/ID";
    let pointer = Pointer::of_path(&path(place), MetaData::CLASS).unwrap();
    assert_eq!(pointer.to_string(), "42A/67A/68A[2]/23A/21A[3].145");
    assert_eq!(Pointer::of_path(&path("/MetaData"), MetaData::CLASS), None);
    assert_eq!(Pointer::of_path(&path("/MetaData/WCOTypeName"), MetaData::CLASS), None);
}

/// What tells the ids of classes and elements apart where a pointer is read.
#[test]
fn a_class_id_is_two_digits_and_a_letter_and_an_element_id_three_digits_or_a_letter_before_them() {
    let shape = |id: &str| -> String {
        let kind = |it: char| match it {
            '0'..='9' => '9',
            'A'..='Z' => 'A',
            other => other,
        };
        id.chars().map(kind).collect()
    };
    for (name, id_column, kind_column) in [
        ("uk-dms-3.6-declaration", 3, Some(1)),
        ("uk-dms-3.6-response", 3, Some(1)),
        ("wco-3.0-library", 0, None),
    ] {
        let Some(file) = reference(&format!("dictionary/{name}.tsv")) else { return };
        let text = std::fs::read_to_string(file).unwrap();
        for line in text.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let (id, is_class) = (cells[id_column], kind_column.map(|at| cells[at] == "class"));
            let expected: &[&str] =
                if is_class == Some(true) { &["99A"] } else { &["999", "A999"] };
            // The one element without an id is reported as 337.
            let is_nameless =
                id.is_empty() && line.contains("Classification/IdentificationTypeCode");
            assert!(is_nameless || expected.contains(&&*shape(id)), "{name}: {line}");
        }
    }
}

/// Every class at every place below a root, with its path.
fn classes(root: &'static Class) -> Vec<(Path, &'static Class)> {
    places(root).filter_map(|place| Some((place.path(), place.class()?))).collect()
}

/// The path of every class and element below a root.
fn paths(root: &'static Class) -> Vec<Path> {
    places(root).map(|place| place.path()).collect()
}

/// Every class and value of a message, with its path and text.
#[derive(Default)]
struct Nodes {
    path: Path,
    found: Vec<(Path, Option<String>)>,
}

impl Visitor for Nodes {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        self.found.push((self.path.clone(), None));
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        self.found.push((self.path.child(entry.step()), Some(leaf.text.to_owned())));
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

/// Points at every node of a message and resolves the pointer: the very node is found, or it is
/// among the candidates where siblings share a number. The pointers of either kind.
fn point_at_everything(message: &dyn Object) -> (Vec<Pointer>, Vec<Pointer>) {
    let mut nodes = Nodes::default();
    walk(message, &mut nodes).unwrap();
    // What has no id has no pointer of its own.
    nodes.found.retain(|(path, _)| with_ids(path, message.class()) == *path);
    let pointers: Vec<_> = nodes.found.iter().map(|(path, _)| Pointer::of(path, message)).collect();
    let (nodes, pointers): (Vec<_>, Vec<_>) = nodes
        .found
        .iter()
        .zip(&pointers)
        .filter_map(|(node, pointer)| Some((node, pointer.as_ref()?)))
        .unzip();
    let places = nodes.iter().map(|(path, _)| path);
    let by_path: HashMap<&Path, &Pointer> = places.zip(pointers.iter().copied()).collect();
    let (mut found, mut ambiguous) = (Vec::new(), Vec::new());
    let resolutions = Pointer::resolve_all(&pointers, message);
    for ((node, pointer), resolution) in nodes.into_iter().zip(pointers).zip(resolutions) {
        match resolution {
            Resolution::Found { path, value } => {
                assert_eq!((&path, &value), (&node.0, &node.1), "{pointer}");
                found.push(pointer.clone());
            }
            Resolution::Ambiguous { paths, has_more } => {
                let is_among = has_more || paths.contains(&node.0);
                assert!(paths.len() > 1 && is_among, "{pointer}: {paths:?}");
                let shares = |path| by_path.get(path).is_none_or(|other| *other == pointer);
                assert!(paths.iter().all(shares), "{pointer}: {paths:?}");
                ambiguous.push(pointer.clone());
            }
            other => panic!("{pointer}: {other:?}"),
        }
    }
    (found, ambiguous)
}

#[test]
fn every_node_of_our_own_messages_and_of_real_ones_is_found_again_by_its_pointer() {
    let folders = [Some(repository().join("fixtures/valid")), reference("corpus/declaration")];
    for (path, bytes) in folders.iter().flatten().flat_map(|folder| messages(folder, "xml")) {
        let document = customs_message::read(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        );
        let document = document.unwrap();
        let is_exchanged = document.kind.family.name == "exchange";
        assert!(!is_exchanged, "{} is a message of the WCO", path.display());
        let (found, ambiguous) = point_at_everything(document.read.as_read().root());
        assert!(!found.is_empty(), "{}", path.display());
        // Only the steps of a pointer in an amendment have numbers that say nothing of themselves.
        for pointer in ambiguous {
            assert!(pointer.steps.iter().any(|step| step.class == "97A"), "{pointer}");
        }
    }
}

/// A message with a chance selection of what the dictionary has, as JSON. Few numbers are used, so
/// siblings share some and leave out others.
fn any_json(class: &'static Class, chance: &mut Chance, depth: usize) -> serde_json::Value {
    let mut members = serde_json::Map::new();
    for element in class.elements {
        if chance.below(3 + depth) > 1 {
            continue;
        }
        let mut one = || match element.content {
            Content::Class(below) => any_json(below, chance, depth + 1),
            Content::Value { value: ValueType::DateTime, .. } => {
                serde_json::json!({ "value": "2026-01-31" })
            }
            Content::Value { value: ValueType::Indicator, .. } => true.into(),
            Content::Value { value, .. } => {
                let text = chance.below(4).to_string();
                match value {
                    ValueType::Amount | ValueType::Measure | ValueType::Quantity => {
                        serde_json::json!({ "value": text })
                    }
                    _ => text.into(),
                }
            }
        };
        let content = match element.repeats {
            true => vec![one(), one(), one()].into(),
            false => one(),
        };
        members.insert(element.name.to_owned(), content);
    }
    members.into()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_node_of_any_message_is_found_again_or_among_the_candidates(seed in any::<u64>()) {
        let json = any_json(Declaration::CLASS, &mut Chance::new(seed), 0);
        let message: Declaration = serde_json::from_value(json).unwrap();
        point_at_everything(&message);
    }
}

/// The pointers of a response, each made of sibling `Pointer` elements, in order.
fn pointers_in(xml: &[u8]) -> Vec<Pointer> {
    let mut reader = quick_xml::Reader::from_reader(xml);
    reader.config_mut().trim_text(true);
    // The name of each open element, with the pointer that its children make.
    let mut open: Vec<(String, Pointer)> = Vec::new();
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                if let (Some((_, pointer)), "Pointer") = (open.last_mut(), &*name) {
                    pointer.steps.push(PointerStep { class: Default::default(), sequence: None });
                }
                open.push((name, Pointer { steps: Vec::new(), tag: None }));
            }
            Event::Text(text) => {
                if let [.., (_, pointer), (step, _), (name, _)] = &mut *open
                    && step == "Pointer"
                {
                    set(pointer, name, &text.xml10_content());
                }
            }
            Event::End(_) => {
                let (_, pointer) = open.pop().unwrap();
                found.extend((!pointer.steps.is_empty()).then_some(pointer));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// Sets what an element in a `Pointer` says of the last step.
fn set(pointer: &mut Pointer, name: &str, text: &str) {
    let step = pointer.steps.last_mut().unwrap();
    match name {
        "DocumentSectionCode" => step.class = text.into(),
        "SequenceNumeric" => step.sequence = Some(text.parse().unwrap()),
        "TagID" => pointer.tag = Some(text.into()),
        other => panic!("{other} in a Pointer"),
    }
}

#[test]
fn every_pointer_of_the_real_responses_is_known_or_accounted_for() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for folder in ["corpus/response", "corpus/response-without-namespace"] {
        let Some(folder) = reference(folder) else { return };
        for pointer in files(&folder, "xml").iter().flat_map(|(_, bytes)| pointers_in(bytes)) {
            let kind = match pointer.path(Declaration::CLASS) {
                Ok(_) => "known",
                Err(unknown) if unknown.nearest.is_some() => "unknown, with a nearest match",
                Err(_) if pointer.steps[0].class == "07B" => "in the response itself",
                // Three messages of one trader test were sent with their ids scrambled.
                Err(unknown) => {
                    assert!(["tk3", "kt3"].contains(&&*unknown.id), "{pointer}: {unknown}");
                    "scrambled"
                }
            };
            *counts.entry(kind).or_default() += 1;
        }
    }
    let expected = [("known", 56), ("in the response itself", 44), ("scrambled", 6)];
    assert_eq!(counts, BTreeMap::from(expected));
}
