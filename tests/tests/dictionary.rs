//! The types are the dictionary: every class and element of the published 3.6 declaration and
//! response, with its id, format, type and place in the order, and the profiles have every line. What
//! they have beyond it is in Denmark's messages, in Taiwan's, or in the library of edition 3.0.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use customs_declaration::{
    Commodity, Consignment, Declaration, GoodsShipment, GovernmentAgencyGoodsItem,
};
use customs_exchange::Response;
use customs_model::dictionary::places;
use customs_model::{Class, ClassType, Content, Element, List, ValueType};
use customs_tests::reference;

/// A line of the dictionary.
struct Row {
    path: String,
    is_class: bool,
    cardinality: String,
    id: String,
    format: String,
    leaf: String,
}

/// The two messages: the file of the dictionary, the root, and the file of the profile.
const MESSAGES: [(&str, &Class, &str); 2] = [
    (
        "dictionary/uk-dms-3.6-declaration.tsv",
        Declaration::CLASS,
        include_str!("../../crates/customs-authorities/authorities/uk/uk-dms-3.6.profile"),
    ),
    (
        "dictionary/uk-dms-3.6-response.tsv",
        Response::CLASS,
        include_str!("../../crates/customs-authorities/authorities/uk/uk-dms-3.6-response.profile"),
    ),
];

/// The rows of each of [`MESSAGES`].
fn rows() -> Option<[Vec<Row>; MESSAGES.len()]> {
    let mut all = MESSAGES.map(|_| Vec::new());
    for (rows, (file, ..)) in all.iter_mut().zip(MESSAGES) {
        *rows = rows_of(&reference(file)?);
    }
    Some(all)
}

fn rows_of(file: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(file).expect("readable");
    text.lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |index: usize| cells.get(index).copied().unwrap_or_default().to_owned();
            Row {
                // Of two elements of one name it is the one with the changed values.
                path: cell(0).replace("{DEC-DMS:2}Declaration", "AmendedDeclaration"),
                is_class: cell(1) == "class",
                cardinality: cell(2),
                id: cell(3),
                format: cell(5),
                leaf: cell(7),
            }
        })
        .collect()
}

fn element_at(root: &'static Class, path: &str) -> Option<&'static Element> {
    let mut class = root;
    let mut element = None;
    for name in path.split('/').skip(1) {
        let found = class.element(name)?;
        element = Some(found);
        if let Some(below) = found.class() {
            class = below;
        }
    }
    element
}

/// What the reference calls a type.
fn leaf_name(value: ValueType) -> &'static str {
    match value {
        ValueType::Identifier => "ID",
        value => value.name(),
    }
}

/// The values for which Denmark has a wider format than the dictionary of 3.6, by their ids, and that
/// format. The authority's own is in its profile.
const WIDER: [(&str, &str); 7] = [
    ("240", "an..256"),
    ("242", "an2"),
    ("245", "an..17"),
    ("477", "an..35"),
    ("506", "an..4"),
    ("D013", "an..6"),
    ("D019", "an..4"),
];

#[test]
fn every_line_of_the_dictionary_is_an_element_of_its_class() {
    let Some(rows) = rows() else { return };
    let rows = MESSAGES
        .into_iter()
        .zip(rows)
        .flat_map(|((_, root, _), rows)| rows.into_iter().skip(1).map(move |row| (root, row)));
    for (root, row) in rows {
        let element =
            element_at(root, &row.path).unwrap_or_else(|| panic!("{} is missing", row.path));
        match element.content {
            Content::Class(class) => {
                assert!(row.is_class, "{}", row.path);
                assert_eq!(class.id.unwrap_or_default(), row.id, "{}", row.path);
            }
            Content::Value { id, value, format, .. } => {
                assert!(!row.is_class, "{}", row.path);
                // The one element without an id in the dictionary is reported as 337.
                let expected = if row.id.is_empty() { "337" } else { &row.id };
                assert_eq!(id, Some(expected), "{}", row.path);
                assert_eq!(leaf_name(value), row.leaf, "{}", row.path);
                let wider = WIDER.iter().find(|(id, _)| *id == row.id);
                let expected = wider.map_or(&*row.format, |(_, format)| *format);
                let format = format.map(|format| format.to_string()).unwrap_or_default();
                assert_eq!(format, expected, "{}", row.path);
            }
        }
        let several = !row.cardinality.ends_with("..1");
        assert!(!several || element.repeats, "{} may occur several times", row.path);
    }
}

#[test]
fn the_elements_of_a_class_stand_in_the_order_of_every_place_it_is_used() {
    let Some(rows) = rows() else { return };
    let mut orders: BTreeMap<(usize, String), Vec<String>> = BTreeMap::new();
    for (message, rows) in rows.into_iter().enumerate() {
        for row in rows {
            if let Some((parent, name)) = row.path.rsplit_once('/') {
                orders.entry((message, parent.to_owned())).or_default().push(name.to_owned());
            }
        }
    }
    for ((message, place), names) in orders {
        let root = MESSAGES[message].1;
        let class = if place == root.name {
            root
        } else {
            element_at(root, &place).and_then(Element::class).expect("a class")
        };
        let index = |name: &String| class.elements.iter().position(|element| element.name == *name);
        let indices: Vec<_> = names.iter().map(index).collect();
        assert!(indices.is_sorted(), "{place}: {names:?}");
    }
}

/// A class or a value, and the class it is in.
type Pair = (String, String);

fn pair(path: &str) -> Option<Pair> {
    let (parent, name) = path.rsplit_once('/')?;
    Some((parent.rsplit('/').next()?.to_owned(), name.to_owned()))
}

/// The columns of the Danish declarations whose elements are named as the WCO's are; those of the entry
/// and the exit of goods are named otherwise.
const COLUMNS: [&str; 19] = [
    "B1", "B2", "B3", "B4", "C1", "C1-sup", "C2-eidr", "C2-pn", "H1", "H2", "H3", "H4", "H5", "H6",
    "H7", "I1", "I1-sup", "I2-eidr", "I2-pn",
];

/// The places of each of [`COLUMNS`], in the order of its schema.
fn danish() -> Option<Vec<(String, String)>> {
    let text = std::fs::read_to_string(reference("eu/eucdm/elements-dk.tsv")?).expect("readable");
    let place = |line: &str| {
        let mut cells = line.split('\t');
        let (column, path) = (cells.next()?, cells.next()?);
        COLUMNS.contains(&column).then(|| (column.to_owned(), path.to_owned()))
    };
    Some(text.lines().filter_map(place).collect())
}

/// The places of the Taiwanese responses.
fn taiwanese() -> Option<Vec<String>> {
    let mut paths = Vec::new();
    for message in ["N5107", "N5110", "N5116"] {
        let file = reference(&format!("dialects/tw/{message}.tsv"))?;
        let text = std::fs::read_to_string(file).expect("readable");
        let lines = text.lines().filter(|line| line.starts_with("Response"));
        paths.extend(lines.filter_map(|line| Some(line.split('\t').next()?.to_owned())));
    }
    Some(paths)
}

/// The values of the library of edition 3.0, with their ids. Its names are in words: `Master.
/// Identification. Identifier`.
fn library() -> Option<BTreeMap<Pair, String>> {
    let text =
        std::fs::read_to_string(reference("dictionary/wco-3.0-library.tsv")?).expect("readable");
    let value = |line: &str| {
        let mut cells = line.split('\t');
        let id = cells.next()?;
        let words: Vec<&str> = cells.next()?.split(". ").collect();
        let [class, property, representation] = words[..] else { return None };
        let joined = |words: &str| words.split(' ').collect::<String>();
        let name = match (property, representation) {
            ("Identification", "Identifier") => "ID".to_owned(),
            (property, "Text") => joined(property),
            (property, "Identifier") => format!("{}ID", joined(property)),
            (property, representation) => joined(property) + &joined(representation),
        };
        Some(((joined(class), name), id.to_owned()))
    };
    Some(text.lines().skip(1).filter_map(value).collect())
}

/// Where classes of the library are whose place no published message tells, and what parties and places
/// have in every message.
const PLACED: [(&str, &str); 23] = [
    ("BorderTransportMeans", "CrewMember"),
    ("BorderTransportMeans", "Master"),
    ("Consignment", "Deconsolidator"),
    ("Consignment", "StuffingEstablishment"),
    ("Consignment", "TransitDeparture"),
    ("Consignment", "TransitDestination"),
    ("Consignment", "TransportMeans"),
    ("Consignment", "UnloadingLocation"),
    ("Deconsolidator", "Address"),
    ("Declaration", "RepresentativePerson"),
    ("GoodsShipment", "StuffingEstablishment"),
    ("GoodsShipment", "Supplier"),
    ("GovernmentAgencyGoodsItem", "GovernmentAgency"),
    ("GovernmentAgencyGoodsItem", "Manufacturer"),
    ("GovernmentAgencyGoodsItem", "Producer"),
    ("Manufacturer", "Address"),
    ("Producer", "Address"),
    ("StuffingEstablishment", "Address"),
    ("Supplier", "Address"),
    // The one marks and numbers as an identifier, the other as a text.
    ("Packaging", "MarksNumbers"),
    // Denmark's amendments, which are no columns.
    ("Amendment", "SequenceNumeric"),
    ("Amendment", "ChangeReasonText"),
    // A response has what the administration has changed beside the declaration.
    ("Response", "AmendedDeclaration"),
];

#[test]
fn the_types_have_nothing_the_dictionaries_have_not() {
    let (Some(rows), Some(danish), Some(taiwanese), Some(library)) =
        (rows(), danish(), taiwanese(), library())
    else {
        return;
    };
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    let uk: BTreeSet<Pair> = rows.iter().filter_map(|row| pair(&row.path)).collect();
    let mut abroad: BTreeSet<Pair> = danish.iter().filter_map(|(_, path)| pair(path)).collect();
    abroad.extend(taiwanese.iter().filter_map(|path| pair(path)));
    abroad.extend(library.keys().cloned());
    abroad.extend(PLACED.map(|(class, name)| (class.to_owned(), name.to_owned())));
    let roots = MESSAGES.into_iter().map(|(_, root, _)| root);
    let classes = roots.flat_map(places).filter_map(|place| place.class());
    let classes: BTreeMap<&str, &Class> = classes.map(|class| (class.name, class)).collect();
    let published = classes.values().filter(|class| class.id.is_some()).count();
    assert_eq!((published, classes.len()), (71, 94));
    let mut beyond = 0;
    for class in classes.values() {
        for element in class.elements {
            let name = if uk.contains(&(class.name.to_owned(), element.name.to_owned())) {
                element.name
            } else {
                element.tag()
            };
            let pair = (class.name.to_owned(), name.to_owned());
            if uk.contains(&pair) {
                continue;
            }
            beyond += 1;
            assert!(abroad.contains(&pair), "{pair:?}");
            // The ids of Danish places are those of other elements here and there, the library's not.
            if let (Some(id), Some(of_library)) = (element.id(), library.get(&pair)) {
                assert_eq!(id, of_library, "{pair:?}");
            }
        }
    }
    assert_eq!(beyond, 145);
    let declaration = rows.iter().filter(|row| row.path.starts_with("Declaration/"));
    assert_eq!(declaration.filter(|row| !row.is_class).count(), 343);
}

/// The extensions of other namespaces, which no class has.
fn is_extension(path: &str) -> bool {
    path.split('/')
        .any(|name| ["Extensions", "AdmissionUseProcessingAuthorisation"].contains(&name))
}

#[test]
fn the_types_have_every_danish_place_in_its_order() {
    let Some(danish) = danish() else { return };
    let mut orders: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (column, path) in danish {
        // The text of a date is no element.
        if is_extension(&path) || path.ends_with("/DateTimeString") {
            continue;
        }
        let Some((parent, name)) = path.rsplit_once('/') else { continue };
        orders.entry((column, parent.to_owned())).or_default().push(name.to_owned());
    }
    assert!(!orders.is_empty());
    for ((column, place), names) in orders {
        let class = match place.contains('/') {
            true => element_at(Declaration::CLASS, &place).and_then(Element::class),
            false => Some(Declaration::CLASS),
        };
        let class = class.unwrap_or_else(|| panic!("{column}: {place} is no class"));
        let index = |name: &String| {
            let known = class.elements.iter().position(|element| element.tag() == *name);
            known.unwrap_or_else(|| panic!("{column}: {place}/{name} is missing"))
        };
        let indices: Vec<_> = names.iter().map(index).collect();
        assert!(indices.is_sorted(), "{column}: {place}: {names:?}");
    }
}

/// A message has thousands of items, and most elements are absent from most of them.
#[test]
fn a_class_is_small_before_its_contents() {
    assert_eq!(size_of::<List<GovernmentAgencyGoodsItem>>(), 8);
    let sizes = [
        ("item", size_of::<GovernmentAgencyGoodsItem>(), 448),
        ("commodity", size_of::<Commodity>(), 160),
        ("shipment", size_of::<GoodsShipment>(), 368),
        ("consignment", size_of::<Consignment>(), 296),
    ];
    for (name, size, at_most) in sizes {
        assert!(size <= at_most, "{name}: {size} bytes");
    }
}

#[test]
fn the_profile_has_every_line_of_the_dictionary_with_its_cardinality() {
    let Some(rows) = rows() else { return };
    let rows = MESSAGES.into_iter().zip(rows).flat_map(|((.., profile), rows)| {
        let lines: BTreeMap<&str, &str> =
            profile.lines().filter_map(|line| line.split_once('\t')).collect();
        rows.into_iter().map(move |row| (lines.clone(), row))
    });
    for (lines, row) in rows {
        let cells = lines.get(row.path.as_str()).unwrap_or_else(|| panic!("{}", row.path));
        let mut cells = cells.split('\t');
        let cardinality = row.cardinality.replace("unbounded", "*");
        assert_eq!(cells.next(), Some(cardinality.as_str()), "{}", row.path);
        // The authority's schema sets no limit to the one decimal with an alphanumeric format.
        let format = if row.path.ends_with("/TaxRateNumeric") { "" } else { &row.format };
        assert_eq!(cells.next().unwrap_or_default(), format, "{}", row.path);
    }
}
