//! One thing done once, for whoever counts instructions: they are the same however much else the machine has to do.
//!
//! ```text
//! CARGO_PROFILE_BENCH_STRIP=none cargo bench -p customs-tests --bench speed --no-run
//! valgrind --tool=callgrind --collect-atstart=no --toggle-collect='*once::counted*' target/release/deps/speed-… once read
//! ```

use std::hint::black_box;

use customs_declaration::MetaData;
use customs_eu::CC015C;
use customs_message::{Profiles, Reader};
use customs_model::ClassType;
use customs_tests::movement;
use customs_xml::ReadOptions;

use crate::{corpus, json, options_to_read, plain, stripped, tokenise};

/// Does what is named: `tokenise`, `read` (the corpus without comments and blanks), `tokenise-raw`, `read-raw` (as it
/// is), `tokenise-transit`, `read-transit` (a declaration of 1,000 items), `plain-json` (serde_json, into plain structs),
/// `read-json` (a declaration with one item).
pub(crate) fn run(what: &str) {
    let (work, kind) = what.split_once('-').unwrap_or((what, "bare"));
    let texts = match kind {
        "bare" => stripped(&corpus()),
        "raw" => corpus(),
        "json" => vec![json()],
        "transit" => vec![movement::declaration(1_000)],
        _ => panic!("no such documents: {kind}"),
    };
    match (work, kind) {
        ("plain", "json") => counted(|| {
            let _ = black_box(serde_json::from_str::<plain::MetaData>(&texts[0]));
        }),
        ("read", "json") => {
            let profiles = Profiles::default();
            let reader = Reader::new(&profiles);
            // What is made ready once is not counted.
            assert!(reader.one(texts[0].as_bytes()).is_ok(), "the fixture is a message");
            counted(|| {
                let _ = black_box(reader.one(texts[0].as_bytes()));
            });
        }
        ("tokenise", _) => counted(|| texts.iter().for_each(|text| tokenise(text))),
        ("read", "transit") => {
            read::<CC015C>(&texts, &ReadOptions::new(customs_eu::namespaces()));
        }
        ("read", _) => read::<MetaData>(&texts, &options_to_read()),
        _ => panic!("no such work: {work}"),
    }
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{what}: {} documents, {bytes} bytes", texts.len());
}

fn read<M: ClassType>(texts: &[String], options: &ReadOptions) {
    counted(|| {
        for text in texts {
            let _ = black_box(customs_xml::from_slice::<M>(text.as_bytes(), options));
        }
    });
}

/// What is counted.
#[inline(never)]
fn counted(work: impl FnOnce()) {
    work();
}
