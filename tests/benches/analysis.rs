//! How fast declarations are summed up and looked at for alerts, as ratios of one run.
//!
//! `cargo bench -p customs-tests --bench analysis` measures and prints the ratios.

#![allow(missing_docs, clippy::print_stdout)] // criterion's macros have no docs; the table is the point

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use customs_analysis::{AlertSet, Dimension, FlowOptions, Flows};
use customs_declaration::{Declaration, MetaData};
use customs_exchange::body::{RiskAlert, RiskIndicator, RiskIndicatorRequired};
use customs_exchange::lists::{self, RiskAxis, RiskOperator};
use customs_model::{DateTime, Numeric};
use customs_tests::alerts::alert;
use customs_tests::{files, reference, shortest};
use customs_xml::ReadOptions;

/// How many declarations are looked at: the real ones over and over.
const DECLARATIONS: usize = 10_000;
const ALERTS: usize = 100;

/// How fast looking for all alerts has to be, in relation to reading the declarations.
const FLOOR: f64 = 0.5;

fn day(text: &str) -> DateTime {
    text.parse().expect("a date")
}

/// Alerts of the kinds that are usual: goods of a heading, a trader, a way, a value, words.
fn alerts() -> Vec<RiskAlert> {
    let of_number = |nth: usize| {
        let of = |axis: RiskAxis, operator: RiskOperator, values: &[String]| {
            let values = values.iter().map(|value| value.as_str().into()).collect();
            RiskIndicator::new(RiskIndicatorRequired {
                axis_code: axis.into(),
                operator_code: operator.into(),
                value: values,
                weight_numeric: Numeric::new(20),
                rationale: "an example".into(),
            })
        };
        let traders: Vec<String> = (0..50).map(|it| format!("GB{:012}", nth * 50 + it)).collect();
        let countries = ["CN", "RU", "TR", "US"].map(str::to_owned);
        let indicators = vec![
            of(RiskAxis::Goods, RiskOperator::Prefix, &[format!("{:04}", 101 + nth * 97)]),
            of(RiskAxis::Operator, RiskOperator::In, &traders),
            of(RiskAxis::Route, RiskOperator::In, &countries[nth % 4..=nth % 4]),
            of(
                RiskAxis::Value,
                RiskOperator::Range,
                &[format!("{nth}0000"), format!("{nth}9999.99")],
            ),
            of(
                RiskAxis::Goods,
                RiskOperator::Regex,
                &[format!("(?i)cigar(ette)?s? brand {nth}\\b")],
            ),
        ];
        let (id, valid) = (format!("RA-{nth}"), ["2026-01-01", "2026-12-31"]);
        alert(&id, 1, lists::AlertKind::Alert, valid, indicators)
    };
    (0..ALERTS).map(of_number).collect()
}

fn documents() -> Vec<Vec<u8>> {
    let folder = reference("corpus/declaration").expect("the corpus is needed to measure anything");
    files(&folder, "xml").into_iter().map(|(_, bytes)| bytes).collect()
}

fn read(bytes: &[u8]) -> Declaration {
    let options = ReadOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    );
    let message: MetaData = customs_xml::from_slice(bytes, &options).expect("readable").message;
    *message.declaration.expect("a declaration")
}

/// How often each thing is measured.
const RUNS: usize = 5;

fn measure(criterion: &mut Criterion) {
    let documents = documents();
    let declarations: Vec<Declaration> = documents.iter().map(|bytes| read(bytes)).collect();
    let many = || (0..DECLARATIONS).map(|nth| nth % documents.len());
    let alerts = alerts();
    let set = AlertSet::new(&alerts).expect("the alerts can be looked for");
    let today = day("2026-07-01").date();

    criterion.bench_function("100 alerts, a declaration", |bench| {
        bench.iter(|| black_box(set.matches(&declarations[0], today)));
    });
    let reading = shortest(RUNS, || many().for_each(|nth| drop(black_box(read(&documents[nth])))));
    let mut hits = 0;
    let matching = shortest(RUNS, || {
        hits = many().map(|nth| black_box(set.matches(&declarations[nth], today)).len()).sum();
    });
    let summing = shortest(RUNS, || {
        let dimensions = [Dimension::Flow, Dimension::Subheading, Dimension::Partner];
        let mut flows = Flows::new(FlowOptions::by(dimensions));
        many().for_each(|nth| _ = flows.add(&declarations[nth]));
        black_box(flows);
    });
    let ratio = |of: Duration| reading.as_secs_f64() / of.as_secs_f64();
    println!("{DECLARATIONS} declarations read in {reading:?}, {ALERTS} alerts hit {hits} times");
    println!("alerts: {:.2} of the speed of reading (at least {FLOOR})", ratio(matching));
    println!("sums of trade: {:.2} of the speed of reading", ratio(summing));
    assert!(ratio(matching) >= FLOOR, "looking for alerts is too slow: {matching:?}");
}

criterion_group!(benches, measure);
criterion_main!(benches);
