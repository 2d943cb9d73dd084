//! How fast reading and writing are, as ratios of one run: they mean the same on every machine.
//!
//! `cargo bench -p customs-tests` measures and then prints the ratios. Instructions are counted by callgrind; see `once`.

#![allow(missing_docs, clippy::print_stdout)] // criterion's macros have no docs; the table is the point

mod once;
mod plain;

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group};
use customs_authorities::Authorities;
use customs_check::Checker;
use customs_columns::{Filler, Plan, Selection};
use customs_declaration::build::number;
use customs_declaration::{GovernmentAgencyGoodsItem, MetaData};
use customs_eu::CC015C;
use customs_exchange::ResponseMetaData;
use customs_message::{Profiles, Reader as MessageReader};
use customs_model::conditions::Circumstances;
use customs_model::{Pointer, Resolution};
use customs_tests::{files, format_only, movement, reference, repository, shortest};
use customs_xml::{ReadOptions, WriteOptions};
use quick_xml::Reader;
use quick_xml::events::Event;

fn corpus() -> Vec<String> {
    let folder = reference("corpus/declaration").expect("the corpus is needed to measure anything");
    let text = |bytes: Vec<u8>| customs_xml::decode(&bytes).expect("UTF-8").to_owned();
    files(&folder, "xml").into_iter().map(|(_, bytes)| text(bytes)).collect()
}

/// The same documents without comments and without blanks between tags.
fn stripped(documents: &[String]) -> Vec<String> {
    let compact = WriteOptions { pretty: false, ..options_to_write() };
    documents.iter().map(|text| customs_xml::to_string(&read(text), &compact).xml).collect()
}

fn options_to_read() -> ReadOptions {
    ReadOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    )
}

fn options_to_write() -> WriteOptions {
    WriteOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    )
}

fn read(text: &str) -> MetaData {
    customs_xml::from_slice(text.as_bytes(), &options_to_read()).expect("readable").message
}

/// What a time is for each message, in microseconds: comments and blanks, which cost next to nothing, do not
/// flatter it.
fn each(documents: &[String], time: Duration) -> f64 {
    time.as_secs_f64() * 1e6 / documents.len() as f64
}

/// Every token of a document, and nothing else done with it.
fn tokenise(text: &str) {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return,
            Ok(event) => drop(black_box(event)),
        }
    }
}

/// How often each thing is measured.
const RUNS: usize = 15;

fn ratio(of: Duration, to: Duration) -> f64 {
    of.as_secs_f64() / to.as_secs_f64()
}

fn measure(criterion: &mut Criterion) {
    let documents = corpus();
    let bare = stripped(&documents);
    let bytes: usize = documents.iter().map(String::len).sum();
    let messages: Vec<MetaData> = documents.iter().map(|text| read(text)).collect();
    let options = options_to_read();

    let mut group = criterion.benchmark_group("corpus");
    group.throughput(Throughput::Bytes(bytes as u64)).sample_size(20);
    group.bench_function("tokenise", |bench| {
        bench.iter(|| documents.iter().for_each(|text| tokenise(text)))
    });
    group.bench_function("read", |bench| {
        bench.iter(|| {
            for text in &documents {
                let _ = black_box(customs_xml::from_slice::<MetaData>(text.as_bytes(), &options));
            }
        });
    });
    group.bench_function("write", |bench| {
        let options = options_to_write();
        bench.iter(|| {
            for message in &messages {
                let _ = black_box(customs_xml::to_string(message, &options));
            }
        });
    });
    group.finish();
    report("as they are", &documents);
    report("without comments and blanks", &bare);
    report_against_plain_structs();
    report_json();
    report_responses();
    report_transit();
    report_rules(&documents);
    report_conditions();
    report_pointers();
    report_columns(&documents);
    let item = size_of::<GovernmentAgencyGoodsItem>();
    println!("a goods item before its contents: {item} bytes");
}

fn report(what: &str, documents: &[String]) {
    let options = options_to_read();
    let tokens = shortest(RUNS, || documents.iter().for_each(|text| tokenise(text)));
    let reading = shortest(RUNS, || {
        for text in documents {
            let _ = black_box(customs_xml::from_slice::<MetaData>(text.as_bytes(), &options));
        }
    });
    let messages: Vec<MetaData> = documents.iter().map(|text| read(text)).collect();
    let options = options_to_write();
    let mut written = 0;
    let writing = shortest(RUNS, || {
        written = 0;
        for message in &messages {
            written += black_box(customs_xml::to_string(message, &options)).xml.len();
        }
    });
    let tree = shortest(RUNS, || {
        documents.iter().for_each(|text| drop(black_box(roxmltree::Document::parse(text))));
    });
    let bytes: usize = documents.iter().map(String::len).sum();
    let speed = |bytes: usize, time: Duration| bytes as f64 / time.as_secs_f64() / 1e6;
    println!("{} documents {what}: {bytes} bytes", documents.len());
    println!("  reading at {:.2} of the speed of bare tokenising", ratio(tokens, reading));
    println!("  reading at {:.2} of the speed of roxmltree's trees", ratio(tree, reading));
    println!(
        "  reading {:.1} µs a message, tokenising {:.1}, roxmltree {:.1}, writing {:.1}",
        each(documents, reading),
        each(documents, tokens),
        each(documents, tree),
        each(documents, writing)
    );
    println!(
        "  reading {:.0} MB/s, writing {:.0} MB/s",
        speed(bytes, reading),
        speed(written, writing)
    );
}

/// A declaration in JSON.
fn json() -> String {
    let path = repository().join("fixtures/valid/one-item-import.json");
    std::fs::read_to_string(path).expect("the fixture")
}

/// Our types, which hold far more and check as they read, against serde_json on plain structs.
fn report_json() {
    let text = json();
    let message: plain::MetaData = serde_json::from_str(&text).expect("readable");
    let shipment = message.declaration.and_then(|declaration| declaration.goods_shipment);
    assert!(shipment.is_some(), "the plain structs hold the message");
    let profiles = Profiles::default();
    let reader = MessageReader::new(&profiles);
    let theirs = shortest(RUNS, || {
        for _ in 0..200 {
            let _ = black_box(serde_json::from_str::<plain::MetaData>(&text));
        }
    });
    let ours = shortest(RUNS, || {
        for _ in 0..200 {
            let _ = black_box(reader.one(text.as_bytes()));
        }
    });
    let types = shortest(RUNS, || {
        for _ in 0..200 {
            let _ = black_box(serde_json::from_str::<MetaData>(&text));
        }
    });
    println!(
        "JSON: reading at {:.2} times the speed of serde_json on plain structs, {:.2} with what finds \
         the message in its file",
        ratio(theirs, types),
        ratio(theirs, ours)
    );
}

/// Our types, which hold far more and check as they read, against quick-xml's serde layer.
fn report_against_plain_structs() {
    let path = repository().join("fixtures/valid/one-item-import.xml");
    let text = std::fs::read_to_string(path).expect("the fixture");
    let message: plain::MetaData = quick_xml::de::from_str(&text).expect("readable");
    let shipment = message.declaration.and_then(|declaration| declaration.goods_shipment);
    let items = shipment.expect("a shipment").government_agency_goods_item;
    assert_eq!(items.len(), 1, "the plain structs hold the message");
    let options = options_to_read();
    let theirs = shortest(RUNS, || {
        for _ in 0..200 {
            let _ = black_box(quick_xml::de::from_str::<plain::MetaData>(&text));
        }
    });
    let ours = shortest(RUNS, || {
        for _ in 0..200 {
            let _ = black_box(customs_xml::from_slice::<MetaData>(text.as_bytes(), &options));
        }
    });
    println!(
        "reading at {:.2} times the speed of quick-xml's serde on plain structs",
        ratio(theirs, ours)
    );
}

/// Responses are read at the pace of declarations.
fn report_responses() {
    let folder = reference("corpus/response-without-namespace").expect("the corpus is needed");
    let profile = customs_message::profile("uk-dms-3.6-response").expect("it is built in");
    let to_write = WriteOptions::new(profile.namespaces.clone());
    let to_read = ReadOptions::new(profile.namespaces.clone());
    let restored = |(_, bytes): (_, Vec<u8>)| {
        let read = customs_xml::from_slice::<ResponseMetaData>(&bytes, &to_read).expect("readable");
        customs_xml::to_string(&read.message, &to_write).xml
    };
    let documents: Vec<String> = files(&folder, "xml").into_iter().map(restored).collect();
    let tokens = shortest(RUNS, || documents.iter().for_each(|text| tokenise(text)));
    let reading = shortest(RUNS, || {
        for text in &documents {
            let _ =
                black_box(customs_xml::from_slice::<ResponseMetaData>(text.as_bytes(), &to_read));
        }
    });
    println!("responses: reading at {:.2} of the speed of bare tokenising", ratio(tokens, reading));
}

/// Transit declarations of one item up to very many, whose values have no namespace.
fn report_transit() {
    const LEAST: usize = 1_000_000;
    let options = ReadOptions::new(customs_eu::namespaces());
    for items in [1, 100, 10_000] {
        let text = movement::declaration(items);
        let times = LEAST.div_ceil(text.len());
        let tokens = shortest(RUNS, || (0..times).for_each(|_| tokenise(&text)));
        let reading = shortest(RUNS, || {
            for _ in 0..times {
                let read = customs_xml::from_slice::<CC015C>(text.as_bytes(), &options);
                assert!(black_box(read).is_ok(), "it is readable");
            }
        });
        let speed = (times * text.len()) as f64 / reading.as_secs_f64() / 1e6;
        println!(
            "transit declarations of {items} items: {speed:.0} MB/s, {:.2} of the speed of bare tokenising",
            ratio(tokens, reading)
        );
    }
}

/// What checking costs beside reading: with every rule on, over documents in which nothing is found,
/// and over all, where what is found has to be placed.
fn report_rules(documents: &[String]) {
    let profile = customs_message::profile("strict").expect("it is built in");
    let profiles = Profiles::default().with(Arc::new(profile.clone()));
    let reader = MessageReader::new(&profiles);
    let checker = Checker::new(profile).with_today("2026-01-31".parse().ok());
    let plain = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    let format = Checker::new(&plain);
    let is_clean = |text: &&String| {
        let checked = checker.validate(text.as_bytes());
        checked.is_ok_and(|checked| checked.findings.is_empty())
    };
    let clean: Vec<String> = repeated(documents.iter().filter(is_clean).cloned().collect());
    for (what, documents) in [("nothing is found in", &clean[..]), ("there are", documents)] {
        let reading = shortest(RUNS, || {
            for text in documents {
                let _ = black_box(reader.one(text.as_bytes()));
            }
        });
        let validate = |checker: &Checker| {
            shortest(RUNS, || {
                for text in documents {
                    let _ = black_box(checker.validate(text.as_bytes()));
                }
            })
        };
        let (all, format) = (validate(&checker), validate(&format));
        println!(
            "validate, of the {} messages {what}: {:.2} of the speed of reading with every rule, \
             {:.2} with those on the format",
            documents.len(),
            ratio(reading, all),
            ratio(reading, format),
        );
    }
}

/// What the whole book of transit costs: beside reading a declaration of one item up to many, in which nothing is found, and
/// until it is ready, with the profile that keeps it.
fn report_conditions() {
    const TIMES: usize = 200;
    let profile = customs_message::profile("ncts-cc015c").expect("it is built in");
    let profiles = Profiles::default().with(Arc::new(profile.clone()));
    let reader = MessageReader::new(&profiles);
    let checker = Checker::new(profile).with_today("2026-06-30".parse().ok());
    let rules = profile.demanding_rules().count();
    for items in [1, 100] {
        let text = movement::declaration(items);
        let times = TIMES.div_ceil(items);
        let reading = shortest(RUNS, || {
            (0..times).for_each(|_| drop(black_box(reader.one(text.as_bytes()))));
        });
        let validating = shortest(RUNS, || {
            (0..times).for_each(|_| drop(black_box(checker.validate(text.as_bytes()))));
        });
        let read = reader.one(text.as_bytes()).expect("readable").read;
        let judging = shortest(RUNS, || {
            for _ in 0..times {
                let message = read.as_read().root();
                let mut broken = 0;
                let open = profile.judge(message, Circumstances::default(), &mut |_| broken += 1);
                let _ = black_box((open, broken));
            }
        });
        println!(
            "transit declarations of {items} items: validate with {rules} rules of the book at {:.2} of the speed of \
             reading, the book alone at {:.2}",
            ratio(reading, validating),
            ratio(reading, judging),
        );
    }
    let roots = customs_message::authorities().roots();
    let loading = shortest(RUNS, || {
        let fresh = Authorities::embedded(roots.to_vec());
        for book in fresh.iter().flat_map(|authority| authority.books()) {
            let _ = black_box(book.expect("it is well written"));
        }
    });
    let with_profile = shortest(RUNS, || {
        let fresh = Authorities::embedded(roots.to_vec());
        let _ = black_box(fresh.profile("ncts-cc015c").expect("it is built in").id.len());
    });
    println!(
        "books: all read in {:.2} ms, the profile of a transit declaration with its book in {:.2} ms",
        loading.as_secs_f64() * 1e3,
        with_profile.as_secs_f64() * 1e3,
    );
}

/// Enough of them to measure.
fn repeated(documents: Vec<String>) -> Vec<String> {
    let times = 200usize.div_ceil(documents.len().max(1));
    documents.iter().cycle().take(documents.len() * times).cloned().collect()
}

/// Resolving 1,000 pointers against a declaration of 999 items, and reading that declaration.
fn report_pointers() {
    let path = repository().join("fixtures/valid/several-items.xml");
    let mut message = read(&std::fs::read_to_string(path).expect("the fixture"));
    let declaration = message.declaration.as_mut().expect("a declaration");
    let shipment = declaration.goods_shipment.as_mut().expect("a shipment");
    let items = std::mem::take(&mut shipment.government_agency_goods_item);
    let numbered = items.iter().cycle().zip(1..=999).map(|(item, place)| {
        GovernmentAgencyGoodsItem { sequence_numeric: number(place), ..item.clone() }
    });
    shipment.government_agency_goods_item = numbered.collect();
    let pointers: Vec<Pointer> = (1..=1000)
        .map(|place| format!("42A/67A/68A[{place}]/23A/21A[2].337").parse().expect("a pointer"))
        .collect();
    let pointers: Vec<&Pointer> = pointers.iter().collect();
    let found = Pointer::resolve_all(&pointers, &message);
    let is_found = |it: &&Resolution| matches!(it, Resolution::Found { .. });
    assert_eq!(found.iter().filter(is_found).count(), 999);
    let xml = customs_xml::to_string(&message, &options_to_write()).xml;
    let reading = shortest(RUNS, || drop(black_box(read(&xml))));
    let resolving = shortest(RUNS, || drop(black_box(Pointer::resolve_all(&pointers, &message))));
    println!(
        "1,000 pointers in a declaration of 999 items: {:.2} of the time of reading it",
        ratio(resolving, reading)
    );
}

/// Reading messages into columns, and reading them alone: all tables, and what statistics ask of goods items.
fn report_columns(documents: &[String]) {
    let profiles = Profiles::default();
    let reader = MessageReader::new(&profiles);
    let complete = |text: &String| reader.only(text).ok()?.complete().ok();
    let reading =
        shortest(RUNS, || documents.iter().for_each(|text| drop(black_box(complete(text)))));
    let statistics =
        ["chapter", "origin", "year", "month", "value", "value_currency", "is_original"];
    let items = Selection::all().with_tables(["declaration.items"]);
    let wanted = [
        ("all tables", Selection::all()),
        ("the table of items", items.clone()),
        ("what statistics ask of items", items.with_columns(statistics)),
    ];
    for (what, selection) in wanted {
        let mut filler =
            Filler::new(Arc::new(Plan::new(&selection).expect("tables that there are")));
        let columns = shortest(RUNS, || {
            for text in documents {
                let Some(message) = complete(text) else { continue };
                filler.take_message("declaration.xml", 1, &message);
                if filler.is_full() {
                    drop(black_box(filler.finish()));
                }
            }
            drop(black_box(filler.finish()));
        });
        println!("columns, {what}: {:.2} of the time of reading", ratio(columns, reading));
    }
}

criterion_group!(benches, measure);

fn main() {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next()) {
        (Some("once"), Some(what)) => once::run(&what),
        _ => {
            benches();
            Criterion::default().configure_from_args().final_summary();
        }
    }
}
