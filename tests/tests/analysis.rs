//! What is made of messages and declarations: sums of trade are those that anybody gets from the
//! files, alerts find what they describe and nothing else, notices keep what was declared, and
//! conversations are held to their order.

#![allow(clippy::unwrap_used)] // a test may panic, and proptest hides that these are tests

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::LazyLock;

use customs_analysis::conversation::rules;
use customs_analysis::*;
use customs_declaration::{
    Commodity, Declaration, GoodsShipment, GovernmentAgencyGoodsItem, MetaData,
};
use customs_exchange::body::*;
use customs_exchange::envelope::{
    Administration, Handling, HandlingRequired, Header, HeaderRequired, LegalBasis,
    MessageRequired, VERSION,
};
use customs_exchange::{Body, Exchanged, Message, lists};
use customs_hs::Edition;
use customs_message::Limits;
use customs_model::walk::{Entry, Leaf};
use customs_model::{
    Amount, DateTime, Indicator, Numeric, Resolution, Rule, ValueType, Visitor, build, walk,
};
use customs_tests::{Chance, alerts, files, messages, reference, repository};
use customs_xml::ReadOptions;
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::json;

/// The real declarations, as they are in their files; none without the reference.
fn corpus() -> Option<Vec<Vec<u8>>> {
    let files = files(&reference("corpus/declaration")?, "xml");
    Some(files.into_iter().map(|(_, bytes)| bytes).collect())
}

fn read(bytes: &[u8]) -> Option<Declaration> {
    let options = ReadOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    );
    let message: MetaData = customs_xml::from_slice(bytes, &options).ok()?.message;
    message.declaration.map(|declaration| *declaration)
}

/// The real declarations, and ours.
static DECLARATIONS: LazyLock<Vec<Declaration>> = LazyLock::new(|| {
    let ours = messages(&repository().join("fixtures/valid"), "xml").into_iter().map(|(_, it)| it);
    let read_any = |bytes: Vec<u8>| {
        let read = customs_message::read(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        )
        .ok()?;
        read.read.as_read().declaration().cloned()
    };
    ours.chain(corpus().unwrap_or_default()).filter_map(read_any).collect()
});

fn by(dimensions: impl IntoIterator<Item = Dimension>) -> FlowOptions {
    FlowOptions {
        day: Some(day("2026-01-31").date()),
        national_currency: Some("GBP".into()),
        ..FlowOptions::by(dimensions)
    }
}

fn day(text: &str) -> DateTime {
    text.parse().unwrap()
}

/// An element of XML, with nothing known of what it means.
#[derive(Default)]
struct Node {
    name: String,
    currency: Option<String>,
    text: String,
    children: Vec<Node>,
}

impl Node {
    fn read(bytes: &[u8]) -> Self {
        let mut reader = Reader::from_str(customs_xml::decode(bytes).unwrap());
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) => open.push(Self::begun(&tag)),
                Event::Empty(tag) => open.last_mut().unwrap().children.push(Self::begun(&tag)),
                Event::Text(text) => {
                    open.last_mut().unwrap().text += &text;
                }
                Event::End(_) => {
                    let closed = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(closed);
                }
                Event::Eof => return open.pop().unwrap(),
                _ => {}
            }
        }
    }

    fn begun(tag: &quick_xml::events::BytesStart<'_>) -> Self {
        let name = tag.local_name().as_ref().to_owned();
        let currency = tag.try_get_attribute("currencyID").unwrap();
        let currency = currency.map(|it| it.value.into_owned());
        Self { name, currency, ..Self::default() }
    }

    fn all<'n>(&'n self, names: &'n [&'n str]) -> Vec<&'n Self> {
        let Some((name, rest)) = names.split_first() else { return vec![self] };
        let children = self.children.iter().filter(|child| child.name == *name);
        children.flat_map(|child| child.all(rest)).collect()
    }

    fn text_at(&self, names: &[&str]) -> Option<String> {
        self.all(names).first().map(|node| node.text.trim().to_owned())
    }
}

/// A decimal in thousandths.
fn thousandths(text: &str) -> i128 {
    let (whole, behind) = text.split_once('.').unwrap_or((text, ""));
    assert!(behind.len() <= 3, "{text}");
    format!("{whole}{behind:0<3}").parse().unwrap()
}

/// Values by chapter, origin and currency, from the elements of the file.
fn sum_up(file: &Node, sums: &mut BTreeMap<[String; 3], i128>) {
    for declaration in file.all(&["MetaData", "Declaration"]) {
        if declaration.text_at(&["FunctionCode"]).is_some_and(|code| code != "9") {
            continue;
        }
        for item in declaration.all(&["GoodsShipment", "GovernmentAgencyGoodsItem"]) {
            if let Some((key, value)) = counted(item) {
                *sums.entry(key).or_default() += value;
            }
        }
    }
}

fn counted(item: &Node) -> Option<([String; 3], i128)> {
    let codes = item.all(&["Commodity", "Classification"]);
    let number = codes.into_iter().find(|code| {
        let of_type = code.text_at(&["IdentificationTypeCode"]);
        of_type.is_none_or(|of_type| of_type == "TSP" || of_type == "HS")
    })?;
    let chapter = number.text_at(&["ID"])?.get(..2)?.to_owned();
    let origins = item.all(&["Origin"]);
    let is_first = |origin: &&&Node| origin.text_at(&["TypeCode"]).as_deref() == Some("1");
    let origin = origins.iter().find(is_first).or(origins.first())?;
    let origin = origin.text_at(&["CountryCode"])?;
    let value = [
        &["StatisticalValueAmount"][..],
        &["CustomsValueAmount"],
        &["Commodity", "InvoiceLine", "ItemChargeAmount"],
    ]
    .into_iter()
    .find_map(|names| item.all(names).first().copied())?;
    let currency = value.currency.clone().unwrap_or_else(|| "GBP".to_owned());
    Some(([chapter, origin, currency], thousandths(value.text.trim())))
}

#[test]
fn real_declarations_add_up_to_what_their_files_say_to_the_last_cent() {
    let Some(files) = corpus() else { return };
    let (mut flows, mut expected) =
        (Flows::new(by([Dimension::Chapter, Dimension::Origin])), BTreeMap::new());
    let mut uncounted = 0;
    for bytes in &files {
        sum_up(&Node::read(bytes), &mut expected);
        uncounted += flows.add(&read(bytes).unwrap()).len();
    }
    let found: BTreeMap<[String; 3], i128> = flows
        .rows()
        .map(|row| {
            let [chapter, origin] = row.values else { panic!("two dimensions") };
            let key = [chapter.to_string(), origin.to_string(), row.currency.to_owned()];
            (key, thousandths(&row.value.to_string()))
        })
        .collect();
    assert_eq!(found, expected);
    assert_eq!(flows.declarations(), files.len() as u64);
    assert_eq!(flows.uncounted().map(|(_, count)| count).sum::<u64>(), uncounted as u64);
    assert!(flows.rows().map(|row| row.items).sum::<u64>() > 100);
}

#[test]
fn a_report_holds_every_item_that_was_counted_or_says_that_it_does_not() {
    let header = ReportHeader::new("GB", "2026", Edition::Hs2022, "GBP");
    let dimensions = [Dimension::Flow, Dimension::Subheading, Dimension::Partner, Dimension::Year];
    let mut flows = Flows::new(by(dimensions));
    DECLARATIONS.iter().for_each(|it| _ = flows.add(it));
    let (mut kept, mut left_out) = (0, 0);
    for row in flows.rows() {
        let is_kept = row.currency == "GBP" && row.values[3] == "2026";
        *(if is_kept { &mut kept } else { &mut left_out }) += row.items;
    }
    let made = aggregate(&*DECLARATIONS, &header, by([]));
    let others = made.other_currencies.values().sum::<u64>()
        + made.other_periods
        + made.too_long
        + made.undated;
    assert_eq!(others, left_out);
    let keys: BTreeSet<_> = (made.report.row.iter())
        .map(|row| (row.flow_code.clone(), row.commodity_id.clone(), row.partner_code.clone()))
        .collect();
    assert_eq!(keys.len(), made.report.row.len(), "no row occurs twice");
    assert!(keys.len() as u64 <= kept);
    assert!(made.report.row.iter().all(|row| row.value.currency() == Some("GBP")));
    let missing = Flows::new(by([Dimension::Month])).into_report(&header).unwrap_err();
    assert_eq!(missing.needed, Dimension::Flow);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn parts_counted_apart_and_merged_in_any_order_are_the_whole(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let first = chance.below(Dimension::ALL.len());
        let second = chance.below(Dimension::ALL.len());
        let options = by([Dimension::ALL[first], Dimension::ALL[second]]);
        let mut whole = Flows::new(options.clone());
        let mut parts = [0; 3].map(|_| Flows::new(options.clone()));
        for declaration in &*DECLARATIONS {
            let alone = parts[chance.below(3)].add(declaration);
            prop_assert_eq!(whole.add(declaration), alone);
        }
        let [a, b, c] = parts;
        let merged = |mut one: Flows, other: &Flows| { one.merge(other.clone()).unwrap(); one };
        prop_assert_eq!(&merged(merged(a.clone(), &b), &c), &whole);
        prop_assert_eq!(&merged(a.clone(), &merged(b.clone(), &c)), &whole);
        prop_assert_eq!(&merged(merged(c, &b), &a), &whole);
        let other = Flows::new(FlowOptions::by(Dimension::ALL));
        prop_assert!(whole.merge(other).is_err());
    }
}

/// Every value of a declaration: the names of its path, the path, its type and text.
#[derive(Default)]
struct Values {
    names: Vec<&'static str>,
    steps: Vec<String>,
    found: Vec<Value>,
}

struct Value {
    names: Vec<&'static str>,
    path: String,
    value: ValueType,
    text: String,
}

impl Visitor for Values {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.names.push(entry.name);
        let number = entry.occurrence.map_or(String::new(), |number| format!("[{number}]"));
        self.steps.push(format!("/{}{number}", entry.name));
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        self.enter(entry)?;
        self.found.push(Value {
            names: self.names.clone(),
            path: self.steps.concat(),
            value: leaf.value,
            text: leaf.text.to_owned(),
        });
        self.leave(entry.name)
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.names.pop();
        self.steps.pop();
        Ok(())
    }
}

fn values(declaration: &Declaration) -> Vec<Value> {
    let mut values = Values::default();
    walk(declaration, &mut values).unwrap();
    values.found
}

/// Axes, and the ends of the paths of some elements they look at, and of no others of these names.
static AXES: [(lists::RiskAxis, &[&str]); 6] = [
    (lists::RiskAxis::Goods, &["/Commodity/Classification/ID", "/Commodity/Description"]),
    (
        lists::RiskAxis::Procedure,
        &["/GovernmentProcedure/CurrentCode", "/GovernmentProcedure/PreviousCode"],
    ),
    (
        lists::RiskAxis::Mode,
        &[
            "/BorderTransportMeans/ModeCode",
            "/ArrivalTransportMeans/ModeCode",
            "/DepartureTransportMeans/ModeCode",
        ],
    ),
    (
        lists::RiskAxis::Value,
        &["/CustomsValueAmount", "/StatisticalValueAmount", "/ItemChargeAmount", "/InvoiceAmount"],
    ),
    (
        lists::RiskAxis::Weight,
        &["/GrossMassMeasure", "/NetNetWeightMeasure", "/TotalGrossMassMeasure"],
    ),
    (lists::RiskAxis::Time, &["/AcceptanceDateTime", "/IssueDateTime", "/ExitDateTime"]),
];

fn numeric(text: &str) -> Numeric {
    serde_json::from_value(json!(text)).unwrap()
}

/// A text as the values of an element are compared, whole or from the beginning.
fn as_compared(value: &Value, text: &str, is_whole: bool) -> String {
    let place = format!("/{}", value.names.join("/"));
    let parties = [
        "Agent",
        "Buyer",
        "Carrier",
        "Consignee",
        "Consignor",
        "Declarant",
        "Exporter",
        "Importer",
        "Seller",
        "Submitter",
    ];
    let is_name = parties.iter().any(|party| place.ends_with(&format!("/{party}/Name")));
    let is_digits = text.chars().all(|it| it.is_ascii_digit() || it == '.' || it.is_whitespace());
    match value.value {
        of_type if of_type.is_decimal() || of_type == ValueType::DateTime => text.to_owned(),
        _ if place.ends_with("/Classification/ID") && is_digits => {
            text.chars().filter(char::is_ascii_digit).collect()
        }
        _ if is_name && is_whole => names::folded(text),
        _ if is_name => names::folded_beginning(text),
        ValueType::Text => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => text.trim().to_uppercase(),
    }
}

/// Whether an indicator holds for a value, by the words of its operator and nothing clever.
fn holds(indicator: &RiskIndicator, value: &Value) -> bool {
    let place = format!("/{}", value.names.join("/"));
    let is_looked_at = match &indicator.path {
        Some(path) => place.ends_with(path.strip_prefix('/').unwrap()),
        None => {
            let axis = AXES.iter().find(|(axis, _)| indicator.axis_code == *axis);
            axis.unwrap().1.iter().any(|end| place.ends_with(end))
        }
    };
    let texts: Vec<&str> = indicator.value.iter().map(|value| value.as_str()).collect();
    let digits = |text: &str| text.replace('-', "");
    is_looked_at
        && match indicator.operator_code.as_str() {
            "Eq" | "In" => texts.iter().any(|text| match value.value {
                ValueType::DateTime => value.text.starts_with(&digits(text)),
                of_type if of_type.is_decimal() => numeric(text) == numeric(&value.text),
                _ => as_compared(value, text, true) == as_compared(value, &value.text, true),
            }),
            "Prefix" => texts.iter().any(|text| {
                let beginning = as_compared(value, text, false);
                as_compared(value, &value.text, false).starts_with(&beginning)
            }),
            "Range" => match value.value {
                ValueType::DateTime => {
                    (digits(texts[0])..=digits(texts[1])).contains(&value.text[..8].to_owned())
                }
                of_type if of_type.is_decimal() => {
                    (numeric(texts[0])..=numeric(texts[1])).contains(&numeric(&value.text))
                }
                _ => {
                    let [first, last, text] = [texts[0], texts[1], &value.text]
                        .map(|text| as_compared(value, text, false));
                    let beginning: String = text.chars().take(last.chars().count()).collect();
                    text >= first && beginning <= last
                }
            },
            "Regex" => texts.iter().any(|text| match text.strip_prefix('^') {
                Some(beginning) => value.text.starts_with(beginning),
                None => value.text.contains(text),
            }),
            other => panic!("{other}"),
        }
}

/// A value to compare with, as an alert would write it.
fn written(value: &Value) -> String {
    match value.value {
        ValueType::DateTime => day(&value.text).date().to_string(),
        _ => value.text.clone(),
    }
}

/// An indicator about something that the declarations have.
fn any_indicator(known: &[Value], chance: &mut Chance) -> RiskIndicator {
    let (axis, path, like) = loop {
        let like = &known[chance.below(known.len())];
        let place = format!("/{}", like.names.join("/"));
        let axis = AXES.iter().find(|(_, ends)| ends.iter().any(|end| place.ends_with(end)));
        match (axis, chance.below(2)) {
            (Some((axis, _)), 0) => break (axis.clone(), None, like),
            (_, 1) => {
                let tail = &like.names[like.names.len() - 2..];
                break (lists::RiskAxis::Other, Some(format!("//{}", tail.join("/"))), like);
            }
            _ => {}
        }
    };
    let simple = |text: &str| -> String {
        text.chars().take_while(char::is_ascii_alphanumeric).take(4).collect()
    };
    let (operator, values) = match chance.below(5) {
        0 => ("Eq", vec![written(like)]),
        1 => ("In", vec![written(like), written(like)]),
        2 => ("Prefix", vec![like.text.chars().take(chance.below(5)).collect()]),
        3 => ("Range", vec![written(like), written(like)]),
        _ => ("Regex", vec![format!("^{}", simple(&like.text)), simple(&like.text)]),
    };
    let values = values.into_iter().map(Into::into).collect();
    let weight = Numeric::new(chance.below(60));
    let mut indicator = RiskIndicator::new(RiskIndicatorRequired {
        axis_code: axis.into(),
        operator_code: operator.into(),
        value: values,
        weight_numeric: weight,
        rationale: "chance".into(),
    });
    indicator.path = path.and_then(build::text);
    indicator
}

fn alert(
    id: &str,
    version: u32,
    kind: lists::AlertKind,
    indicators: Vec<RiskIndicator>,
) -> RiskAlert {
    alerts::alert(id, version, kind, ["2026-02", "2026-03"], indicators)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn alerts_find_what_a_reader_finds_alone_and_together(seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let sample: Vec<&Declaration> =
            (0..20).map(|_| &DECLARATIONS[chance.below(DECLARATIONS.len())]).collect();
        let known: Vec<Value> = sample.iter().flat_map(|it| values(it)).collect();
        let alerts: Vec<RiskAlert> = (0..30)
            .map(|nth| {
                let indicators = (0..=chance.below(4)).map(|_| loop {
                    let indicator = any_indicator(&known, &mut chance);
                    // Real declarations have codes that are none, which no alert may look for.
                    if alert::indicator_faults(&indicator).is_empty() {
                        break indicator;
                    }
                });
                let indicators = indicators.collect();
                alert(&format!("RA-{nth}"), 1, lists::AlertKind::Alert, indicators)
            })
            .collect();
        let set = AlertSet::new(&alerts).unwrap();
        let today = day("2026-03-31").date();
        for declaration in &sample {
            let together = set.matches(declaration, today);
            let values = values(declaration);
            for (nth, alert) in alerts.iter().enumerate() {
                let alone = match_alert(alert, declaration, today).unwrap();
                let in_set = together.iter().find(|found| found.alert == nth);
                prop_assert_eq!(in_set.map(|it| &it.found), alone.is_hit().then_some(&alone));
                let mut hits = alone.hits.clone();
                hits.iter_mut().flat_map(|hit| &mut hit.values).for_each(|it| it.alike = None);
                prop_assert_eq!(&hits, &read_by_hand(alert, &values));
                let score: u32 = alone.hits.iter().map(|hit| hit.weight).sum();
                prop_assert_eq!(alone.score, score.min(100));
            }
        }
    }
}

/// The hits of an alert, by [`holds`] for every value.
fn read_by_hand(alert: &RiskAlert, values: &[Value]) -> Vec<Hit> {
    let hits = alert.risk_indicator.iter().zip(1..).map(|(indicator, nth)| {
        let holding: Vec<&Value> = values.iter().filter(|it| holds(indicator, it)).collect();
        let named = holding.iter().take(MOST_VALUES);
        let named = named.map(|it| (it.path.parse().unwrap(), it.text.clone()));
        let named = named.map(|(path, text)| MatchedValue { path, text, alike: None });
        Hit {
            indicator: nth,
            weight: indicator.weight_numeric.to_string().parse().unwrap(),
            values: named.collect(),
            more_values: holding.len().saturating_sub(MOST_VALUES),
        }
    });
    hits.filter(|hit| !hit.values.is_empty()).collect()
}

/// An alert on every declaration of a kind.
fn on_every_type(id: &str, version: u32, kind: lists::AlertKind) -> RiskAlert {
    let mut indicator = RiskIndicator::new(RiskIndicatorRequired {
        axis_code: "Other".into(),
        operator_code: "Regex".into(),
        value: vec![".".into()],
        weight_numeric: Numeric::new(70),
        rationale: "chance".into(),
    });
    indicator.path = build::text("42A.D013");
    alert(id, version, kind, vec![indicator.clone(), indicator])
}

#[test]
fn an_alert_counts_in_its_time_and_in_its_last_version() {
    let declaration = Declaration { type_code: build::code("IMA"), ..Declaration::default() };
    let first = on_every_type("RA-1", 1, lists::AlertKind::Alert);
    let found = match_alert(&first, &declaration, day("2026-03-31").date()).unwrap();
    assert_eq!((found.score, found.maximum), (100, 100));
    let pointers = found.pointers(&declaration);
    assert_eq!(pointers[0].as_ref().unwrap().to_string(), "42A.D013");
    for outside in ["2026-01-31", "2026-04-01"] {
        let found = match_alert(&first, &declaration, day(outside).date()).unwrap();
        assert_eq!((found.score, found.maximum, found.is_hit()), (0, 100, false));
    }
    let cancelled = on_every_type("RA-1", 3, lists::AlertKind::Cancel);
    let update = on_every_type("RA-1", 2, lists::AlertKind::Update);
    let today = day("2026-02-01").date();
    let set = AlertSet::new([&first, &update]).unwrap();
    assert_eq!(set.matches(&declaration, today).len(), 1);
    let set = AlertSet::new([&cancelled, &update, &first]).unwrap();
    assert_eq!((set.alerts().len(), set.matches(&declaration, today).len()), (1, 0));
}

#[test]
fn an_alert_that_cannot_be_looked_for_says_which_indicator_and_what_to_write() {
    let refused = |axis: &str, operator: &str, value: &str, path: Option<&str>, weight: &str| {
        let mut indicator = RiskIndicator::new(RiskIndicatorRequired {
            axis_code: axis.into(),
            operator_code: operator.into(),
            value: vec![value.into()],
            weight_numeric: numeric(weight),
            rationale: "chance".into(),
        });
        indicator.path = path.and_then(build::text);
        let alert = alert("RA-1", 1, lists::AlertKind::Alert, vec![indicator]);
        AlertSet::new([&alert]).unwrap_err().to_string()
    };
    for (error, part) in [
        (refused("Colour", "Eq", "red", None, "1"), "indicator 1: `Colour` is not an axis"),
        (refused("Other", "Eq", "red", None, "1"), "needs a path"),
        (refused("Goods", "Like", "red", None, "1"), "write one of Eq, In"),
        (refused("Goods", "Eq", "red", Some("//Colour"), "1"), "names no value"),
        (refused("Goods", "Eq", "red", Some("42A/99Z.001"), "1"), "`99Z` is not an element of"),
        (refused("Goods", "Regex", "[", None, "1"), "regular expression"),
        (refused("Value", "Eq", "much", None, "1"), "1000 GBP"),
        (refused("Goods", "Eq", "red", None, "101"), "0 to 100"),
        (refused("Goods", "Eq", "red", None, "1.5"), "0 to 100"),
    ] {
        assert!(error.starts_with("alert RA-1, version 1: ") && error.contains(part), "{error}");
    }
}

/// An alert on descriptions of goods that these expressions are found in.
fn on_expressions(id: &str, expressions: &[String]) -> RiskAlert {
    let values = expressions.iter().map(|it| it.as_str().into()).collect();
    let indicator = RiskIndicator::new(RiskIndicatorRequired {
        axis_code: "Goods".into(),
        operator_code: "Regex".into(),
        value: values,
        weight_numeric: Numeric::new(70),
        rationale: "chance".into(),
    });
    alert(id, 1, lists::AlertKind::Alert, vec![indicator])
}

#[test]
fn one_expression_of_thousands_of_names_is_looked_for() {
    let names: Vec<String> = (0..3_000).map(|nth| format!("Invented Trading {nth} Ltd")).collect();
    let alert = on_expressions("RA-1", &[names.join("|")]);
    let set = AlertSet::new([&alert]).unwrap();
    for (description, hits) in [("from Invented Trading 2999 Ltd", 1), ("Invented Trading", 0)] {
        let commodity = Commodity { description: build::text(description), ..Commodity::default() };
        let item = GovernmentAgencyGoodsItem {
            commodity: build::one(commodity),
            ..GovernmentAgencyGoodsItem::default()
        };
        let shipment =
            GoodsShipment { government_agency_goods_item: vec![item], ..GoodsShipment::default() };
        let declaration =
            Declaration { goods_shipment: build::one(shipment), ..Declaration::default() };
        assert_eq!(set.matches(&declaration, day("2026-03-01").date()).len(), hits);
    }
}

#[test]
fn the_expressions_of_all_alerts_have_a_limit_and_the_largest_is_named() {
    let large = |id: &str, letters: usize| on_expressions(id, &[format!(r"\w{{{letters}}}")]);
    let few = [large("RA-1", 2), large("RA-2", 20), large("RA-3", 2)];
    assert!(AlertSet::new(&few).is_ok());
    let error = AlertSet::with_limit(&few, 300_000).unwrap_err().to_string();
    assert_eq!(
        error,
        "alert RA-2, version 1: risk indicator 1: the regular expressions of the alerts need more than 300000 bytes together, and this one needs the most; shorten it, or use fewer alerts at once"
    );
    // A few bytes of text each, and hundreds of thousands once they are compiled.
    let many: Vec<RiskAlert> = (0..200).map(|nth| large(&format!("RA-{nth}"), 20)).collect();
    let error = AlertSet::new(&many).unwrap_err().to_string();
    assert!(error.contains("alerts need more than"), "{error}");
    let error = match_alert(&large("RA-1", 999), &Declaration::default(), day("2026-03-01").date());
    let error = error.unwrap_err().to_string();
    assert!(error.contains("it needs more than 1048576 bytes; shorten it"), "{error}");
}

/// What the administration knows, all of it.
fn facts() -> ExportFacts {
    ExportFacts {
        declaration_id: build::id("26GB000000000000A1"),
        status_code: Some(lists::ExportStatus::Released.into()),
        exporter_id: build::id("GB123456789000"),
        exporter_name: build::text("An invented exporter"),
        consignee_name: build::text("An invented consignee"),
        consignee_address: Some(customs_declaration::Address::default()),
        agent_id: build::id("GB123456789000"),
        agent_name: build::text("An invented agent"),
        departure_date: Some(day("2026-01-31")),
        transport_mode_code: build::code("1"),
        discharge_port_id: build::id("USNYC"),
        only_fifteen: false,
    }
}

#[test]
fn a_notice_keeps_what_was_declared_and_begins_the_import_with_it() {
    let is_export = |it: &Declaration| it.type_code.as_ref().is_some_and(|it| it.starts_with("EX"));
    let exports: Vec<_> = DECLARATIONS.iter().filter(|it| is_export(it)).collect();
    let mut told = 0;
    for declaration in exports.iter().copied() {
        // Real exports mostly leave out the origin, which then is named as missing.
        let notice = export_notice::from_declaration(declaration, &facts());
        match notice {
            Ok(notice) => keeps(declaration, &notice),
            Err(error) => is_right(declaration, &error),
        }
        let completed = with_origin_and_mass(declaration.clone());
        match export_notice::from_declaration(&completed, &facts()) {
            Ok(notice) => {
                told += 1;
                keeps(&completed, &notice);
            }
            Err(error) => is_right(&completed, &error),
        }
    }
    assert!(told * 2 > exports.len(), "{told} of {} told", exports.len());
}

/// That what is said to be missing is not there.
fn is_right(declaration: &Declaration, error: &NoticeError) {
    for element in &error.missing {
        let place = element.pointer().map(|it| it.resolve(declaration));
        // Codes of other kinds can be where the tariff number is missing.
        let is_missing =
            element.id == "145" || matches!(place, None | Some(Resolution::Missing { .. }));
        assert!(is_missing || element.problem != NoticeProblem::Missing, "{element}");
    }
}

/// The declaration with an origin and a net mass for items that have none.
fn with_origin_and_mass(mut declaration: Declaration) -> Declaration {
    let items = declaration.goods_shipment.iter_mut();
    for item in items.flat_map(|shipment| &mut shipment.government_agency_goods_item) {
        if item.origin.is_empty() {
            let country_code = build::code("GB");
            item.origin.push(customs_declaration::Origin { country_code, ..Default::default() });
        }
        let measures = item.commodity.get_or_insert_default().goods_measure.get_or_insert_default();
        measures.net_net_weight_measure.get_or_insert(customs_model::Measure::new(1));
    }
    declaration
}

/// That a notice, and the import declaration begun with it, say what the export declaration says.
fn keeps(declaration: &Declaration, notice: &ExportDeclarationNotice) {
    let import = export_notice::import_prefill(notice);
    let shipment = import.goods_shipment.as_ref().unwrap();
    let exporter = declaration.exporter.as_ref();
    let consignor = shipment.consignor.as_ref().unwrap();
    assert!(exporter.is_none_or(|it| it.name.is_none() || it.name == consignor.name));
    let exported = &declaration.goods_shipment.as_ref().unwrap();
    if let Some(consignee) = &exported.consignee {
        let imported = shipment.consignee.as_ref().unwrap();
        assert!(consignee.name.is_none() || consignee.name == imported.name);
        assert!(consignee.address.is_none() || consignee.address == imported.address);
    }
    let pairs =
        exported.government_agency_goods_item.iter().zip(&shipment.government_agency_goods_item);
    assert_eq!(notice.item.len(), exported.government_agency_goods_item.len());
    for (item, begun) in pairs {
        let [was, is] = [item, begun].map(|it| it.commodity.as_ref().unwrap());
        let [was_code, is_code] = [was, is].map(|it| it.commodity_code().unwrap().unwrap());
        assert_eq!(was_code.subheading(), is_code.subheading());
        assert_eq!(item.sequence_numeric, begun.sequence_numeric);
        assert_eq!(item.origin[0].country_code, begun.origin[0].country_code);
        let [was, is] = [was, is].map(|it| it.goods_measure.as_ref().unwrap());
        assert_eq!(was.gross_mass_measure, is.gross_mass_measure);
        let quantity = is.tariff_quantity.as_ref().map(customs_model::Quantity::value);
        let mass = is.net_net_weight_measure.as_ref().map(customs_model::Measure::value);
        let declared = [
            was.tariff_quantity.as_ref().map(customs_model::Quantity::value),
            was.net_net_weight_measure.as_ref().map(customs_model::Measure::value),
        ];
        assert!(declared.contains(&quantity.or(mass)));
        let previous = &begun.previous_document[0];
        assert_eq!(previous.id.as_deref(), Some(&*notice.declaration_id));
        assert_eq!(previous.line_numeric, begun.sequence_numeric);
    }
}

#[test]
fn a_declaration_that_lacks_all_is_told_all_and_where() {
    let nothing = Declaration { type_code: build::code("IMA"), ..Declaration::default() };
    let error = export_notice::from_declaration(&nothing, &ExportFacts::default());
    let missing = error.unwrap_err().missing;
    let ids: Vec<&str> = missing.iter().map(|element| element.id).collect();
    let expected = [
        "D013", "D014", "R032", "R031", "R014", "04A", "R004", "R003", "024", "T022", "L013", "68A",
    ];
    assert_eq!(ids, expected);
    for element in &missing {
        let is_known = element.path.as_ref().is_none_or(|path| {
            let pointer = element.pointer().unwrap();
            pointer.path(<Declaration as customs_model::ClassType>::CLASS).as_ref() == Ok(path)
        });
        assert!(is_known, "{element}");
    }
}

fn report(reporter: &str, rows: &[(&str, &str, &str, u32)]) -> TradeFlowReport {
    let header = ReportHeader::new(reporter, "2026", Edition::Hs2022, "USD");
    let mut report = aggregate([], &header, FlowOptions::default()).report;
    report.row = rows
        .iter()
        .map(|(flow, code, partner, value)| {
            TradeFlowRow::new(TradeFlowRowRequired {
                flow_code: (*flow).into(),
                commodity_id: (*code).into(),
                partner_code: (*partner).into(),
                value: Amount::with(*value, "USD"),
            })
        })
        .collect();
    report
}

#[test]
fn a_mirror_shows_gaps_both_ways_and_what_only_one_side_has() {
    let a = report(
        "KE",
        &[
            ("X", "090230", "GB", 600),
            ("X", "09023000", "GB", 400),
            ("M", "870323", "GB", 2200),
            ("X", "060311", "GB", 50),
            ("X", "090230", "NO", 9),
            ("RX", "090230", "GB", 9),
            ("X", "0902", "GB", 9),
        ],
    );
    let b = report("GB", &[("M", "090230", "KE", 1210), ("X", "870323", "KE", 2500)]);
    let found = compare_mirror(&a, &b, "1.1".parse().unwrap()).unwrap();
    let [tea, cars] = &*found.rows else { panic!("{:?}", found.rows) };
    assert_eq!((&*tea.exporter, &*tea.importer, tea.gap.to_string()), ("KE", "GB", "100".into()));
    assert_eq!(tea.relative_gap.unwrap().to_string(), "0.1");
    assert_eq!((&*cars.exporter, cars.gap.to_string()), ("GB", "-500".into()));
    let [flowers] = &*found.unmatched else { panic!("{:?}", found.unmatched) };
    assert_eq!((&*flowers.subheading, flowers.reported_by), ("060311", Side::A));
    let omitted = found.not_compared.iter().map(|it| (it.reason, it.rows, it.first_row));
    assert_eq!(
        omitted.collect::<Vec<_>>(),
        [
            (mirror::Reason::OtherPartner, 1, 5),
            (mirror::Reason::PartOfAFlow, 1, 6),
            (mirror::Reason::Total, 1, 7)
        ]
    );
    assert!(found.may_hide_a_difference(), "a total can hide one");
}

#[test]
fn figures_that_do_not_speak_of_the_same_are_not_compared() {
    let (a, b) = (report("KE", &[("X", "090230", "GB", 1)]), report("GB", &[]));
    let refused = |change: fn(&mut TradeFlowReport)| {
        let mut other = b.clone();
        change(&mut other);
        compare_mirror(&a, &other, "1.1".parse().unwrap()).unwrap_err().to_string()
    };
    let edition = refused(|it| it.commodity_classification_edition = "2017".into());
    assert!(edition.contains("2022") && edition.contains("convert the codes"), "{edition}");
    let currency = refused(|it| it.currency_code = "GBP".into());
    assert!(currency.contains("USD") && currency.contains("average rate"), "{currency}");
    assert!(refused(|it| it.reference_period = "202601".into()).contains("one period"));
    assert!(refused(|it| it.reporter_code = "KE".into()).contains("two countries"));
    assert!(refused(|it| it.country_classification_code = "M49".into()).contains("countries"));
    let too_low = compare_mirror(&a, &b, "0.9".parse().unwrap()).unwrap_err();
    assert_eq!(too_low, MirrorError::Factor("0.9".parse().unwrap()));
}

/// A message between two countries, at a minute of an hour.
fn message<B: Body>(id: &str, [from, to]: [&str; 2], minute: u8, body: B) -> Message<B> {
    let at = day(&format!("2026-01-31T10:{minute:02}:00Z"));
    let (sender, recipient) =
        (Administration::new(from, "Customs"), Administration::new(to, "Customs"));
    let header = Header::new(HeaderRequired {
        message_id: id.into(),
        message_type: B::TYPE.into(),
        function_code: B::FUNCTIONS[0].into(),
        schema_version: VERSION.into(),
        sender,
        recipient: vec![recipient],
        prepared_at: at,
        urgency_code: lists::Urgency::Routine.into(),
        test: Indicator::from(false),
    });
    let handling = Handling::new(HandlingRequired {
        classification_code: lists::HandlingClassification::Green.into(),
        permitted_purpose_code: vec![lists::PermittedPurpose::Assistance.into()],
        permitted_recipients_code: lists::PermittedRecipients::CustomsOnly.into(),
        onward_transfer_code: lists::OnwardTransfer::WithConsent.into(),
        use_as_evidence_code: lists::UseAsEvidence::Forbidden.into(),
        contains_personal_data: Indicator::from(false),
        feedback_expected: Indicator::from(false),
    });
    let legal_basis = vec![LegalBasis::new(lists::LegalInstrument::Bilateral)];
    Message::new(MessageRequired { header, legal_basis, handling, body })
}

const THERE: [&str; 2] = ["GB", "NO"];
const BACK: [&str; 2] = ["NO", "GB"];

/// The same message as the answer to another, in the same case.
fn answering<B: Body>(mut message: Message<B>, id: &str) -> Message<B> {
    message.header.correlation_id = build::id(id);
    in_case(message)
}

fn in_case<B: Body>(mut message: Message<B>) -> Message<B> {
    message.header.conversation_id = build::id("case-1");
    message
}

fn request(id: &str) -> Message<AssistanceRequest> {
    let sought = AssistanceSought::new(lists::AssistanceType::LawfulExport);
    let provision = customs_exchange::envelope::Provision::new("5");
    let body = AssistanceRequest::new(AssistanceRequestRequired {
        matter: "tiles".into(),
        reason: "doubt".into(),
        case_description: "An example.".into(),
        no_reciprocity: false.into(),
        keep_request_confidential: false.into(),
        assistance: vec![sought],
        applicable_provision: vec![provision],
    });
    in_case(message(id, THERE, 0, body))
}

fn response(
    id: &str,
    minute: u8,
    outcome: lists::AssistanceOutcome,
) -> Message<AssistanceResponse> {
    answering(message(id, BACK, minute, AssistanceResponse::new(outcome)), "request")
}

fn acknowledgement(id: &str, acknowledged: &str) -> Message<Acknowledgement> {
    let positive = lists::AcknowledgementKind::Positive;
    let body = Acknowledgement::new(AcknowledgementRequired {
        acknowledged_id: acknowledged.into(),
        kind_code: positive.into(),
        status_code: "1".into(),
        received_at: day("2026-01-31T10:01:00Z"),
    });
    answering(message(id, BACK, 1, body), acknowledged)
}

fn transit(id: &str, event: lists::TransitEventKind, minute: u8) -> Message<TransitEvent> {
    let office = Administration::new("GB", "Customs");
    let at = day(&format!("2026-01-31T09:{minute:02}:00Z"));
    let regime = lists::TransitRegime::Tir;
    message(
        id,
        THERE,
        minute,
        TransitEvent::new(TransitEventRequired {
            regime_code: regime.into(),
            movement_id: "XX12345678".into(),
            event_code: event.into(),
            occurred_at: at,
            office,
        }),
    )
}

fn warning(id: &str, minute: u8, version: u32, kind: lists::AlertKind) -> Message<RiskAlert> {
    message(id, THERE, minute, alert("RA-1", version, kind, Vec::new()))
}

fn control(id: &str, alert: &str) -> Message<ControlResultReport> {
    let mut body = ControlResultReport::new(ControlResultReportRequired {
        report_id: "CR-1".into(),
        controlled_on: day("2026-01-31"),
        place: "a port".into(),
        control_type_code: lists::ControlType::Physical.into(),
        reason_code: lists::ControlReason::Alert.into(),
        action_code: vec!["1".into()],
        conclusion_code: lists::ControlConclusion::Satisfactory.into(),
        control_office: Administration::new("NO", "Customs"),
    });
    body.related_alert_id = build::id(alert);
    message(id, BACK, 30, body)
}

/// A case in which all fits.
fn case() -> Vec<Box<dyn Exchanged>> {
    use lists::{AlertKind, AssistanceOutcome, TransitEventKind};

    vec![
        Box::new(request("request")),
        Box::new(acknowledgement("ack", "request")),
        Box::new(response("interim", 2, AssistanceOutcome::Interim)),
        Box::new(response("last", 3, AssistanceOutcome::Fulfilled)),
        // Messages come in any order; what counts is when things happened.
        Box::new(transit("terminated", TransitEventKind::Terminated, 3)),
        Box::new(transit("started", TransitEventKind::Started, 2)),
        Box::new(transit("recorded", TransitEventKind::DeclarationRecorded, 1)),
        Box::new(transit("discharged", TransitEventKind::Discharged, 4)),
        Box::new(warning("alert", 1, 1, AlertKind::Alert)),
        Box::new(warning("update", 2, 2, AlertKind::Update)),
        Box::new(warning("cancel", 3, 3, AlertKind::Cancel)),
        Box::new(control("control", "alert")),
    ]
}

/// What is found in the case with one more message, which is named `more`.
fn with(more: impl Exchanged) -> Vec<ConversationFinding> {
    let (case, more): (_, &dyn Exchanged) = (case(), &more);
    let named = case.iter().map(|message| ("case", &**message)).chain([("more", more)]);
    Conversation::check(named)
}

#[test]
fn a_case_in_which_all_fits_has_no_findings() {
    let case = case();
    assert_eq!(Conversation::check(case.iter().map(|message| ("case", &**message))), []);
}

#[test]
fn every_check_of_a_conversation_is_broken_by_one_message_more() {
    use lists::{AlertKind, AssistanceOutcome, TransitEventKind};

    let mut elsewhere = response("more", 1, AssistanceOutcome::Interim);
    elsewhere.header.recipient = vec![Administration::new("SE", "Customs")];
    let mut early = acknowledgement("more", "interim");
    (early.header.sender, early.header.recipient[0]) =
        (Administration::new("GB", "Customs"), Administration::new("NO", "Customs"));
    let mut other_case = acknowledgement("more", "last");
    other_case.header = early.header.clone();
    other_case.header.correlation_id = build::id("last");
    other_case.header.prepared_at = day("2026-01-31T11:00:00Z");
    other_case.header.conversation_id = build::id("case-2");
    let wrong_type = answering(
        message("more", BACK, 9, AssistanceResponse::new(AssistanceOutcome::Interim)),
        "alert",
    );
    let mut other_id = other_case.clone();
    other_id.header.conversation_id = build::id("case-1");
    other_id.body.acknowledged_id = "another".into();
    let path = |name| format!("Message/Header/{name}");
    for (findings, rule, place) in [
        (with(request("request")), &rules::MESSAGE_ID, path("MessageID")),
        (
            with(acknowledgement("more", "nobody")),
            &rules::UNKNOWN_CORRELATION,
            path("CorrelationID"),
        ),
        (with(elsewhere), &rules::CORRELATION_PARTIES, path("CorrelationID")),
        (with(early), &rules::ANSWERED_BEFORE_ASKED, path("PreparedAt")),
        (with(other_case), &rules::CONVERSATION_ID, path("ConversationID")),
        (with(wrong_type), &rules::ANSWER_TYPE, path("CorrelationID")),
        (with(other_id), &rules::ACKNOWLEDGED_MESSAGE, "Message/Body/AcknowledgedID".to_owned()),
        (
            with(acknowledgement("more", "request")),
            &rules::ACKNOWLEDGED_TWICE,
            path("CorrelationID"),
        ),
        (
            with(response("more", 9, AssistanceOutcome::Declined)),
            &rules::ANSWERED_TWICE,
            "Message/Body/OutcomeCode".to_owned(),
        ),
        (
            with(transit("more", TransitEventKind::Started, 0)),
            &rules::TRANSIT_SEQUENCE,
            "Message/Body/OccurredAt".to_owned(),
        ),
        (
            with(transit("more", TransitEventKind::EnquiryClosed, 9)),
            &rules::TRANSIT_SEQUENCE,
            "Message/Body/EventCode".to_owned(),
        ),
        (
            with(control("more", "RA-1")),
            &rules::UNKNOWN_ALERT,
            "Message/Body/RelatedAlertID".to_owned(),
        ),
        (
            with(warning("more", 9, 9, AlertKind::Update)),
            &rules::CANCELLED_ALERT,
            "Message/Body/KindCode".to_owned(),
        ),
    ] {
        let [finding] = &*findings else { panic!("{}: {findings:?}", rule.id) };
        assert_eq!((finding.rule, &*finding.file), (rule, "more"), "{finding:?}");
        assert!(finding.path.to_string().ends_with(&place), "{finding:?}");
    }
}

#[test]
fn an_alert_begins_as_one_and_its_versions_rise() {
    use lists::AlertKind;

    let checks = |messages: &[Message<RiskAlert>]| -> Vec<&'static Rule> {
        let named = messages.iter().map(|message| ("file", message as &dyn Exchanged));
        let findings = Conversation::check(named);
        findings.into_iter().map(|finding| finding.rule).collect()
    };
    assert_eq!(checks(&[warning("1", 1, 2, AlertKind::Update)]), [&rules::UNKNOWN_ALERT]);
    let same_version =
        [warning("1", 1, 1, AlertKind::Alert), warning("2", 2, 1, AlertKind::Update)];
    assert_eq!(checks(&same_version), [&rules::ALERT_VERSION]);
    let sent_twice = [warning("1", 1, 1, AlertKind::Alert), warning("2", 2, 1, AlertKind::Alert)];
    assert!(checks(&sent_twice).is_empty());
}

#[test]
fn the_stories_of_the_fixtures_fit_together() {
    let stories = std::fs::read_dir(repository().join("fixtures/stories")).unwrap();
    let folders = stories.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    for story in folders {
        let read = |(path, bytes): (std::path::PathBuf, Vec<u8>)| {
            let profile = customs_message::profile("exchange").expect("it is built in");
            let read = customs_message::read(&bytes, profile, &Limits::default()).unwrap();
            let message = read.complete().unwrap_or_else(|it| panic!("{}: {it}", path.display()));
            (path.display().to_string(), message)
        };
        let messages: Vec<_> = files(&story, "json").into_iter().map(read).collect();
        assert!(!messages.is_empty(), "{}", story.display());
        let named = messages.iter().map(|(path, message)| {
            let message = message.exchanged().unwrap_or_else(|| panic!("{path}"));
            (path.as_str(), message)
        });
        assert_eq!(Conversation::check(named), [], "{}", story.display());
    }
}
