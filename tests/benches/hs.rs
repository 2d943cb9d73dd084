//! How fast the Harmonized System answers, as ratios of one run.
//!
//! `cargo bench -p customs-tests --bench hs` measures and prints the ratios.

#![allow(missing_docs, clippy::print_stdout)] // criterion's macros have no docs; the table is the point

use std::collections::HashMap;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use customs_hs::search::search;
use customs_hs::{Edition, Node, Nomenclature, Relation, Subheading, UnitOfQuantity, correlate};
use customs_tests::{Chance, nanoseconds};

/// What is asked of a number: is it there, what is above it, what is it counted in.
type Answer = (Node, Option<UnitOfQuantity>);

const EDITION: Edition = Edition::Hs2022;

/// Random numbers, half of which the edition has. The others are well formed.
fn questions() -> Vec<Subheading> {
    let nomenclature = nomenclature();
    let known: Vec<Subheading> = nomenclature.subheadings().collect();
    let mut chance = Chance::new(7);
    let mut questions = Vec::new();
    while questions.len() < 20_000 {
        let any = Subheading::new(chance.below(1_000_000) as u32).ok();
        let unknown = any.filter(|code| !nomenclature.contains(*code));
        // In no order that a processor could learn.
        let is_known = chance.below(2) == 0;
        questions.extend(if is_known { Some(known[chance.below(known.len())]) } else { unknown });
    }
    questions
}

fn nomenclature() -> Nomenclature {
    EDITION.nomenclature().expect("it has a table")
}

fn ours(nomenclature: Nomenclature, code: Subheading) -> Option<Answer> {
    nomenclature.get(code).map(|line| (line.parent(), line.unit()))
}

/// All answers, for the maps.
fn answers() -> impl Iterator<Item = (Subheading, Answer)> {
    let nomenclature = nomenclature();
    nomenclature.subheadings().filter_map(move |code| Some((code, ours(nomenclature, code)?)))
}

/// The map that `phf_codegen` would write out, made here.
fn perfect_hash_map() -> phf::Map<u32, Answer> {
    let entries: Vec<(u32, Answer)> =
        answers().map(|(code, answer)| (code.number(), answer)).collect();
    let keys: Vec<u32> = entries.iter().map(|(key, _)| *key).collect();
    let state = phf_generator::generate_hash(&keys);
    let entries: Vec<(u32, Answer)> = state.map.iter().map(|index| entries[*index]).collect();
    phf::Map { key: state.key, disps: state.disps.leak(), entries: entries.leak() }
}

fn measure(criterion: &mut Criterion) {
    let questions = questions();
    let nomenclature = nomenclature();
    let hash_map: HashMap<Subheading, Answer> = answers().collect();
    let perfect = perfect_hash_map();
    // It knows no keys of our types, so it is asked by the numbers.
    let numbers: Vec<u32> = questions.iter().map(|code| code.number()).collect();
    for code in &questions {
        let answer = ours(nomenclature, *code);
        assert_eq!(answer, hash_map.get(code).copied());
        assert_eq!(answer, perfect.get(&code.number()).copied());
    }
    let mut group = criterion.benchmark_group("find");
    group.throughput(Throughput::Elements(questions.len() as u64)).sample_size(20);
    group.bench_function("customs-hs", |bench| {
        bench.iter(|| questions.iter().for_each(|it| _ = black_box(ours(nomenclature, *it))));
    });
    group.bench_function("HashMap", |bench| {
        bench.iter(|| questions.iter().for_each(|it| _ = black_box(hash_map.get(it))));
    });
    group.bench_function("phf", |bench| {
        bench.iter(|| numbers.iter().for_each(|it| _ = black_box(perfect.get(it))));
    });
    group.finish();

    let count = questions.len();
    let run = || questions.iter().for_each(|it| _ = black_box(ours(nomenclature, *it)));
    let own = nanoseconds(count, run);
    let run = || questions.iter().for_each(|it| _ = black_box(hash_map.get(it).copied()));
    let std = nanoseconds(count, run);
    let run = || numbers.iter().for_each(|it| _ = black_box(perfect.get(it).copied()));
    let phf = nanoseconds(count, run);
    println!("exists, parent and unit of a number, half of them unknown: {own:.1} ns");
    println!("  {:.1} times as fast as HashMap ({std:.1} ns)", std / own);
    println!("  {:.1} times as fast as phf ({phf:.1} ns)", phf / own);
    report_correlation();
    report_search();
}

/// The time to answer questions in words: whole ones, what is typed of them letter by letter, misspelt ones.
fn report_search() {
    const WHOLE: [&str; 12] = [
        "laptop ",
        "wheel chair ",
        "tables, wooden, dining room ",
        "men's cotton shirts, not knitted ",
        "parts of machinery for making paper ",
        "aluminium foil ",
        "frozen boneless beef ",
        "stainless steel screws ",
        "toys of plastic ",
        "green tea in packets of 100 g ",
        "electric motors up to 750 W ",
        "vitamin C ",
    ];
    let typed = WHOLE.iter().flat_map(|question| {
        let question = question.trim_end();
        (2..=question.len()).filter_map(|end| question.get(..end))
    });
    let misspelt =
        ["bicyle", "umbrela", "smrtphone", "refridgerator", "aluminum foyl", "weel chair"];
    let time = |questions: &[&str], what: &str| {
        let run = || questions.iter().for_each(|it| _ = black_box(search(it, 10)));
        let time = nanoseconds(questions.len(), run) / 1000.0;
        println!("search, {what}: {time:.0} µs ({} questions)", questions.len());
    };
    time(&WHOLE, "whole questions");
    time(&typed.collect::<Vec<_>>(), "letter by letter");
    time(&misspelt, "misspelt");
}

/// The time to follow a number through all editions there are and through one, by what became of it.
fn report_correlation() {
    for (from, to) in [(Edition::Hs1992, EDITION), (EDITION, Edition::Hs2017)] {
        let nomenclature = from.nomenclature().expect("it has a table");
        let follow = |code: Subheading| correlate(code, from, to).expect("known");
        let time = |codes: &[Subheading], what: &str| {
            let run = || codes.iter().for_each(|code| _ = black_box(follow(*code)));
            let (time, count) = (nanoseconds(codes.len(), run), codes.len());
            println!("{from} in {to}, {what}: {time:.0} ns ({count} numbers)");
        };
        let codes: Vec<Subheading> = nomenclature.subheadings().collect();
        time(&codes, "all");
        for relation in [
            Relation::Unchanged,
            Relation::Renumbered,
            Relation::Split,
            Relation::Merged,
            Relation::ManyToMany,
        ] {
            let is_such = |code: &Subheading| follow(*code).relation() == relation;
            let codes: Vec<Subheading> = codes.iter().copied().filter(is_such).collect();
            time(&codes, relation.name());
        }
    }
}

criterion_group!(benches, measure);
criterion_main!(benches);
