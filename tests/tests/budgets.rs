//! Work and memory grow with the input and no faster, whatever is done with it: what is allocated is counted at one
//! size and at twice that, since time would differ from machine to machine. Work that allocates nothing is counted
//! where it is done (`twice_as_many…` beside the code).

use std::io;
use std::ops::ControlFlow;
use std::sync::{Arc, LazyLock};

use allocation_counter::{AllocationInfo, measure};
use customs_analysis::{AlertSet, Stories, StoryMessage};
use customs_authorities::{Codes, Exchange, OwnList};
use customs_check::Checkers;
use customs_declaration::Declaration;
use customs_exchange::body::{RiskIndicator, RiskIndicatorRequired};
use customs_exchange::lists;
use customs_explain::difference::{apply, compare};
use customs_hs::Edition;
use customs_hs::table::{Table, TableFormat};
use customs_message::{Limits, Profiles, Reader};
use customs_model::{Numeric, build};
use customs_report::{FileReport, Format, Source, Summary};
use customs_tests::alerts::alert;
use customs_tests::movement;

/// How an input is made of a number.
type Make = fn(usize) -> String;

/// What is done with an input.
type Run = fn(&str);

/// An input of a kind, and how many of it are tried.
struct Kind {
    what: &'static str,
    make: Make,
    count: usize,
}

const fn kind(what: &'static str, make: Make, count: usize) -> Kind {
    Kind { what, make, count }
}

const OPEN: &str = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">"#;

/// A declaration of these elements.
fn declaration(elements: &str) -> String {
    format!("{OPEN}{elements}</Declaration>")
}

/// A declaration whose shipment holds these elements, one after the other.
fn shipment(count: usize, element: impl Fn(usize) -> String) -> String {
    let elements: String = (1..=count).map(element).collect();
    declaration(&format!("<GoodsShipment>{elements}</GoodsShipment>"))
}

fn item(number: usize, quantity: &str) -> String {
    format!(
        "<GovernmentAgencyGoodsItem><SequenceNumeric>{number}</SequenceNumeric><Commodity><Description>tiles\
         </Description></Commodity><Origin><CountryCode>GB</CountryCode></Origin><Packaging><QuantityQuantity>\
         {quantity}</QuantityQuantity></Packaging></GovernmentAgencyGoodsItem>"
    )
}

/// What is read, checked and reported. Fewer than are kept of findings, so that all of them are made.
static MESSAGES: &[Kind] = &[
    kind("goods items with a finding each", |n| shipment(n, |at| item(at, "1")), 200),
    kind("goods items of a transit declaration", movement::declaration, 200),
    kind(
        "goods items of a transit declaration with codes that no list has",
        |n| movement::declaration(n).replace(">CT<", ">C0<"),
        200,
    ),
    kind("values that are none", |n| shipment(n, |at| item(at, "1x")), 200),
    kind("elements that nobody knows", |n| declaration(&"<a/>".repeat(n)), 600),
    kind("elements in a value", |n| declaration(&in_type_code(&"<a/>".repeat(n))), 600),
    kind("an element over and over", |n| declaration(&"<TypeCode/>".repeat(n)), 600),
    kind("elements out of order", |n| shipment(n, |_| "<Consignee/><Buyer/>".into()), 400),
    kind("elements that hold nothing", |n| shipment(n, |_| "<Seller/>".into()), 600),
    kind("text between elements", |n| declaration(&"text <TypeCode/>".repeat(n)), 600),
    kind("comments and instructions", |n| declaration(&"<!-- a --><?b c?>".repeat(n)), 20_000),
    kind("sections of CDATA", |n| declaration(&in_type_code(&"<![CDATA[a]]>".repeat(n))), 20_000),
    kind("references", |n| declaration(&in_type_code(&"&amp;".repeat(n))), 20_000),
    kind("attributes", |n| declaration(&r#"<ID a="1" b="2" c="3">1</ID>"#.repeat(n)), 400),
    kind(
        "a namespace at each element",
        |n| each(n, |at| format!(r#"<a xmlns="urn:{at}"/>"#)),
        2_000,
    ),
    kind("a long namespace of very many", |n| in_namespace(&"u".repeat(50 * n), n), 600),
    kind(
        "messages in a file",
        |n| format!("<all>{}</all>", declaration("<ID>1</ID>").repeat(n)),
        100,
    ),
    kind("empty objects of JSON", |n| items_of_json(&"{},".repeat(n)), 400),
    kind("numbers for objects of JSON", |n| items_of_json(&"1,".repeat(n)), 400),
    kind("findings in JSON", |n| items_of_json(&r#"{"SequenceNumeric":"1"},"#.repeat(n)), 400),
    kind("members that nobody knows", members, 450),
    kind("escapes in JSON", |n| format!(r#"{{"ID":"{}"}}"#, r"\u0041".repeat(n)), 20_000),
];

fn in_type_code(content: &str) -> String {
    format!("<TypeCode>{content}</TypeCode>")
}

/// A declaration of very many elements, each of them made of its number.
fn each(count: usize, element: fn(usize) -> String) -> String {
    declaration(&(0..count).map(element).collect::<String>())
}

/// A declaration of very many elements in a namespace.
fn in_namespace(uri: &str, count: usize) -> String {
    format!(r#"<Declaration xmlns="{uri}">{}</Declaration>"#, "<a/>".repeat(count))
}

/// A declaration in JSON with these goods items, and an empty one behind them.
fn items_of_json(items: &str) -> String {
    format!(r#"{{"GoodsShipment":{{"GovernmentAgencyGoodsItem":[{items}{{}}]}}}}"#)
}

fn members(count: usize) -> String {
    let members: String = (0..count).map(|at| format!(r#""a{at}":[{{"b":"c"}}],"#)).collect();
    format!(r#"{{"GoodsShipment":{{{members}"ID":"1"}}}}"#)
}

static CHECKERS: LazyLock<Checkers> = LazyLock::new(|| Checkers::new(Profiles::default()));

/// Reads the messages of a text, checks them and writes what was found in every format.
fn judge(text: &str) {
    let mut writers: Vec<_> = Format::ALL.iter().map(|format| format.writer()).collect();
    let mut out = io::sink();
    writers.iter_mut().for_each(|writer| writer.begin(&mut out).expect("nothing fails"));
    let mut total = Summary::default();
    CHECKERS.reader().each(text.as_bytes(), &mut |document| {
        let (report, source) = match document {
            Ok(document) => {
                let source =
                    Source { text: document.text, origin: document.origin, ..Source::default() };
                let profile = Arc::clone(&document.profile);
                (FileReport::of("a", &profile, Ok(CHECKERS.judge(document))), source)
            }
            Err(error) => (FileReport::unreadable("a", &error), Source::default()),
        };
        total.add(&report);
        for writer in &mut writers {
            writer.file(&report, &source, &mut out).expect("nothing fails");
        }
        ControlFlow::Continue(())
    });
    writers.iter_mut().for_each(|writer| writer.end(&total, &mut out).expect("nothing fails"));
}

/// What else is done with an input.
static OTHERS: &[(Kind, Run)] = &[
    (kind("changed items", |n| shipment(n, |at| item(at, "2")), 200), difference),
    (kind("expressions of alerts", |n| lines("", n, |at| format!("^X{at}[A-F]+")), 200), alerts),
    (
        kind(
            "a tariff",
            |n| lines("code,description\n", n, |at| format!("84{at:08},parts")),
            2_000,
        ),
        tariff,
    ),
    (kind("a list", |n| lines(HEAD, n, |at| format!("X{at}\tsomething")), 2_000), list),
    (
        kind(
            "a list as a table",
            |n| lines("code,valid from\n", n, |at| format!("X{at},2026-01-31")),
            2_000,
        ),
        plain_list,
    ),
    (
        kind(
            "what codes mean",
            |n| lines(HEAD, n, |at| format!("X{at}\tA\tB\tC\tDeclaration/ID")),
            2_000,
        ),
        meanings,
    ),
    (
        kind("a profile", |n| lines(PROFILE, n, |at| format!("Declaration/X{at}\t0..1")), 1_000),
        profile,
    ),
    (kind("transits", |n| transits(n, whole_transit), 200), stories),
    (kind("answers to one message", |n| transits(n, |at| answer(at, "declaration")), 600), stories),
    (kind("messages of one id", |n| transits(n, |_| answer(0, "nobody")), 600), stories),
];

/// Messages of transit: a declaration, and behind it so many times what a number makes.
fn transits(count: usize, messages: impl Fn(usize) -> String) -> String {
    let messages: String = (1..=count).map(messages).collect();
    format!("<all>{}{messages}</all>", transit("CC015C", "declaration", "", "<LRN>1</LRN>"))
}

/// The declaration, the acceptance and the release of a transit of its own.
fn whole_transit(number: usize) -> String {
    let (lrn, mrn) = (format!("<LRN>A{number}</LRN>"), format!("<MRN>M{number}</MRN>"));
    let declaration = format!("declaration-{number}");
    transit("CC015C", &declaration, "", &lrn)
        + &transit("CC028C", &format!("accepted-{number}"), &declaration, &format!("{lrn}{mrn}"))
        + &transit("CC029C", &format!("released-{number}"), "", &mrn)
}

/// An acknowledgement of a message.
fn answer(number: usize, answers: &str) -> String {
    transit("CC928C", &format!("answer-{number}"), answers, "<LRN>1</LRN>")
}

fn transit(name: &str, id: &str, answers: &str, numbers: &str) -> String {
    let prepared = "<preparationDateAndTime>2026-01-31T12:00:00</preparationDateAndTime>";
    let ids = format!("<messageIdentification>{id}</messageIdentification>");
    let answers = match answers {
        "" => String::new(),
        id => format!("<correlationIdentifier>{id}</correlationIdentifier>"),
    };
    let operation = format!("<TransitOperation>{numbers}</TransitOperation>");
    let namespace = "http://ncts.dgtaxud.ec";
    format!("<t:{name} xmlns:t='{namespace}'>{prepared}{ids}{answers}{operation}</t:{name}>")
}

/// Tells what messages of transit say of their cases.
fn stories(text: &str) {
    let exchange = &Exchange::embedded()[0];
    let mut messages = Vec::new();
    CHECKERS.reader().each(text.as_bytes(), &mut |document| {
        let message = document.expect("it is read").complete().expect("nothing is missing");
        messages.extend(StoryMessage::of(exchange, "a", message.root()));
        ControlFlow::Continue(())
    });
    assert!(messages.len() > 1);
    drop(Stories::tell(exchange, &messages));
}

const HEAD: &str = "id: x\ntitle: X\n\n";
const PROFILE: &str = "id: x\ntitle: X\nextends: uk-dms-3.6\n\n";

fn tariff(text: &str) {
    drop(Table::read(text.as_bytes(), TableFormat::Plain, Edition::Hs2022));
}

fn list(text: &str) {
    text.parse::<OwnList>().expect("a list");
}

fn plain_list(text: &str) {
    OwnList::in_place_of("x", "x.csv", text).expect("a list");
}

fn meanings(text: &str) {
    text.parse::<Codes>().expect("codes and what they mean");
}

/// A profile with an error in each line.
fn profile(text: &str) {
    customs_message::read_profile(text).expect_err("no class has these elements");
}

/// So many lines behind a head.
fn lines(head: &str, count: usize, line: fn(usize) -> String) -> String {
    (0..count).fold(head.to_owned(), |text, at| text + &line(at) + "\n")
}

/// An alert with these lines as its expressions is looked for in a declaration.
fn alerts(expressions: &str) {
    let values = expressions.lines().map(Into::into).collect();
    let mut indicator = RiskIndicator::new(RiskIndicatorRequired {
        axis_code: "Other".into(),
        operator_code: "Regex".into(),
        value: values,
        weight_numeric: Numeric::new(70),
        rationale: "chance".into(),
    });
    indicator.path = build::text("42A.D013");
    let valid = ["2026-02", "2026-03"];
    let alert = alert("RA-1", 1, lists::AlertKind::Alert, valid, vec![indicator]);
    let declaration = Declaration { type_code: build::code("IMA"), ..Declaration::default() };
    let set = AlertSet::new(&[alert]).expect("expressions");
    drop(set.matches(&declaration, "2026-02-02".parse().expect("a day")));
}

/// Compares a declaration with one in which every item has another quantity, and applies what comes of it.
fn difference(text: &str) {
    let read = |text: &str| {
        let profiles = Profiles::default();
        let document = Reader::new(&profiles).one(text.as_bytes()).expect("it is well-formed");
        document.read.as_read().declaration().cloned().expect("it is a declaration")
    };
    let (before, after) = (read(&text.replace(">2<", ">3<")), read(text));
    let comparison = compare(&before, &after);
    assert!(!comparison.differences.is_empty());
    let applied = apply(&comparison.amendment(), &before).expect("it fits");
    assert_eq!(applied.goods_shipment, after.goods_shipment);
}

/// What is allocated for an input of a kind at its size and at twice that.
fn measured(kind: &Kind, run: Run) -> [(usize, AllocationInfo); 2] {
    [kind.count, 2 * kind.count].map(|count| {
        let text = (kind.make)(count);
        (text.len(), measure(|| run(&text)))
    })
}

/// What is wrong with the growth of a kind.
fn judged(kind: &Kind, run: Run) -> Vec<String> {
    let [(_, once), (bytes, twice)] = measured(kind, run);
    let Kind { what, .. } = kind;
    let mut wrong = Vec::new();
    for (of, once, twice) in [
        ("allocations", once.count_total, twice.count_total),
        ("bytes in all", once.bytes_total, twice.bytes_total),
        ("bytes at the same time", once.bytes_max, twice.bytes_max),
    ] {
        if twice * 10 > once * 23 {
            wrong.push(format!("{what}: {of} grow from {once} to {twice}"));
        }
    }
    // What `SECURITY.md` promises.
    if twice.bytes_max > 6 * bytes as u64 + 20_000_000 {
        wrong.push(format!("{what}: {} bytes at the same time for {bytes}", twice.bytes_max));
    }
    wrong
}

#[test]
fn twice_the_message_takes_no_more_than_twice_the_work_and_memory() {
    judge(&declaration("")); // what is made once for all is not counted
    let wrong: Vec<String> = MESSAGES.iter().flat_map(|kind| judged(kind, judge)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn twice_of_anything_else_takes_no_more_than_twice_the_work_and_memory() {
    let judged = |(kind, run): &(Kind, Run)| {
        run(&(kind.make)(1));
        judged(kind, *run)
    };
    let wrong: Vec<String> = OTHERS.iter().flat_map(judged).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_message_that_is_hardly_anything_but_elements_takes_what_it_may_and_no_more() {
    let empty_class = "<GovernmentAgencyGoodsItem><Commodity/></GovernmentAgencyGoodsItem>";
    for (what, text) in [
        ("empty items", shipment(40_000, |_| "<GovernmentAgencyGoodsItem/>".to_owned())),
        ("items of an empty class", shipment(20_000, |_| empty_class.to_owned())),
        ("items with a number alone", shipment(20_000, |at| item(at, ""))),
        ("unknown elements in items", shipment(20_000, |_| "<Consignee><a/></Consignee>".into())),
        ("empty items in JSON", items_of_json(&"{},".repeat(400_000))),
    ] {
        let profiles = Profiles::default();
        let reader = Reader::new(&profiles);
        let _ = reader.one(declaration("").as_bytes());
        let peak = measure(|| drop(reader.one(text.as_bytes()))).bytes_max;
        // Beside that 4 MiB. A row that grows is counted twice: as it was, and with room for an eighth more.
        let most = (5 * text.len() as u64 + 4 * 1024 * 1024) * 9 / 4;
        assert!(peak <= most, "{what}: {peak} bytes for {}", text.len());
    }
}

#[test]
fn what_is_larger_in_memory_than_it_may_be_is_refused_and_says_so() {
    let text = items_of_json(&"{},".repeat(40_000));
    let profiles = Profiles::default();
    let error = Reader::new(&profiles).one(text.as_bytes()).expect_err("it is too large");
    assert!(error.to_string().contains("max_growth"), "{error}");
    let limits = Limits { max_growth: 1_000, ..Limits::default() };
    assert!(Reader::new(&profiles).with_limits(limits).one(text.as_bytes()).is_ok());
}
