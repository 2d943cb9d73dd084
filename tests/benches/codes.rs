//! How fast the code lists answer, in nanoseconds and as ratios of one run.
//!
//! `cargo bench -p customs-tests --bench codes` measures and prints the ratios.

#![allow(missing_docs, clippy::print_stdout)] // criterion's macros have no docs; the table is the point

use std::collections::HashMap;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use customs_codes::{COUNTRIES, CURRENCIES, CodeList, LOCATIONS, UNITS, eu};
use customs_tests::{Chance, nanoseconds};

/// The lists, and the longest time a lookup may take, in nanoseconds.
fn lists() -> Vec<(&'static CodeList, f64)> {
    // Countries, declaration types, subheadings, offices, chemicals, places.
    let numbered = ["CL008", "CL231", "CL152", "CL171", "CL016", "CL244"];
    let numbered = numbered.map(|number| (eu::by_number(number).expect("a list"), 400.0));
    let named = [(&COUNTRIES, 50.0), (&CURRENCIES, 50.0), (&UNITS, 400.0), (&LOCATIONS, 400.0)];
    named.into_iter().chain(numbered).collect()
}

/// Random texts of a list's form, half of which are codes, in no order that a processor could
/// learn.
fn questions(list: &CodeList) -> Vec<String> {
    const CHARACTERS: &[u8; 36] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let known: Vec<String> = list.iter().map(String::from).collect();
    let mut chance = Chance::new(7);
    let mut questions = Vec::new();
    while questions.len() < 20_000 {
        let code = known[chance.below(known.len())].clone();
        if chance.below(2) == 0 {
            questions.push(code);
            continue;
        }
        let mut character = || char::from(CHARACTERS[chance.below(CHARACTERS.len())]);
        // Of a real country, so that there is something to search.
        let text: String = match &*code {
            code if code.len() == 5 => {
                code[..2].chars().chain([character(), character(), character()]).collect()
            }
            code => code.chars().map(|_| character()).collect(),
        };
        questions.extend((!list.contains(&text)).then_some(text));
    }
    questions
}

fn measure(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("contains");
    for (list, limit) in lists() {
        let questions = questions(list);
        let codes: Vec<String> = list.iter().map(String::from).collect();
        let map: HashMap<&str, ()> = codes.iter().map(|code| (code.as_str(), ())).collect();
        let all_agree =
            questions.iter().all(|text| list.contains(text) == map.contains_key(text.as_str()));
        assert!(all_agree, "{list:?}");
        let ours = || questions.iter().for_each(|it| _ = black_box(list.contains(it)));
        let theirs =
            || questions.iter().for_each(|it| _ = black_box(map.contains_key(it.as_str())));
        group.throughput(Throughput::Elements(questions.len() as u64)).sample_size(20);
        group
            .bench_function(BenchmarkId::new("customs-codes", list.id()), |bench| bench.iter(ours));
        group.bench_function(BenchmarkId::new("HashMap", list.id()), |bench| bench.iter(theirs));
        let (own, std) = (nanoseconds(questions.len(), ours), nanoseconds(questions.len(), theirs));
        println!("{}, half of the codes unknown: {own:.1} ns (limit {limit:.0} ns)", list.id());
        println!("  {:.1} times as fast as HashMap ({std:.1} ns)", std / own);
    }
    group.finish();
    report_nearest();
}

/// The time to find what was meant by a code with a wrong letter.
fn report_nearest() {
    for (list, text) in [(&CURRENCIES, "EUX"), (&LOCATIONS, "GBLHX"), (&LOCATIONS, "nothing near")]
    {
        let time = nanoseconds(1, || _ = black_box(list.nearest(black_box(text))));
        println!("nearest to `{text}` in {}: {:.0} µs", list.id(), time / 1000.0);
    }
}

criterion_group!(benches, measure);
criterion_main!(benches);
