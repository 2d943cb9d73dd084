#![allow(missing_docs, clippy::all, clippy::print_stdout)]
use customs_columns::*;
use customs_message::{Profiles, Reader};
use std::{hint::black_box, sync::Arc, time::Instant};
fn main() {
    let mode = std::env::args().nth(1).unwrap();
    let runs: usize = std::env::args().nth(3).unwrap().parse().unwrap();
    let docs: Vec<String> = std::fs::read_dir(std::env::args().nth(2).unwrap())
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "xml"))
        .filter_map(|p| std::fs::read_to_string(p).ok())
        .map(|t| t.trim_start_matches('\u{feff}').to_owned())
        .collect();
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let stat = ["chapter", "origin", "year", "month", "value", "value_currency", "is_original"];
    let sel = match mode.as_str() {
        "items" => Selection::all().with_tables(["declaration.items"]),
        "stat" => Selection::all().with_tables(["declaration.items"]).with_columns(stat),
        _ => Selection::all(),
    };
    let t = Instant::now();
    let plan = Plan::new(&sel).unwrap();
    println!("plan {:?}", t.elapsed());
    let mut filler = Filler::new(Arc::new(plan));
    // warm
    let mut rows = 0;
    let mut best = f64::MAX;
    for _ in 0..runs {
        let t = Instant::now();
        for d in &docs {
            let Some(m) = reader.only(d).ok().and_then(|d| d.complete().ok()) else { continue };
            let m = black_box(m);
            if mode != "read" {
                filler.take_message("declaration.xml", 1, &m);
                if filler.is_full() {
                    rows += filler.finish().iter().map(|b| b.1.num_rows()).sum::<usize>();
                }
            }
        }
        if mode != "read" {
            rows += filler.finish().iter().map(|b| b.1.num_rows()).sum::<usize>();
        }
        best = best.min(t.elapsed().as_secs_f64());
    }
    println!(
        "{mode}: {} docs rows {rows} best {:.2} us/doc",
        docs.len(),
        best * 1e6 / docs.len() as f64
    );
}
