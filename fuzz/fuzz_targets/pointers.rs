//! Any text is asked for: as a pointer, as a path, as a JSON Pointer, as something to be explained. What is
//! one is the same after it is written and read again.

#![no_main]

use std::sync::LazyLock;

use customs_declaration::MetaData;
use customs_explain::answer;
use customs_fuzz::{PROFILES, halves, within_promise};
use customs_message::{Document, Message, Reader};
use customs_model::{ClassType, Notation, Path, Pointer};
use libfuzzer_sys::fuzz_target;

/// The message in which places are looked for where an input brings none.
static MESSAGE: LazyLock<Message> = LazyLock::new(|| {
    let text = include_bytes!("../../fixtures/valid/several-items.xml");
    document(text).expect("a fixture").complete().expect("all of it")
});

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        answered(text);
        if let Ok(pointer) = text.parse::<Pointer>() {
            for notation in [Notation::Slashes, Notation::Dots] {
                let written = pointer.display(notation).to_string();
                assert_eq!(written.parse::<Pointer>().as_ref(), Ok(&pointer), "{written}");
            }
            let _ = MESSAGE.resolve(&[&pointer]);
            let _ = pointer.path(MetaData::CLASS);
        }
        if let Ok(path) = text.parse::<Path>() {
            assert_eq!(path.to_string().parse::<Path>().as_ref().ok(), Some(&path), "{path}");
            let _ = MESSAGE.pointer(&path);
        }
        if let Ok(path) = Path::from_json_pointer(MetaData::CLASS, text) {
            let written = path.json_pointer();
            assert_eq!(Path::from_json_pointer(MetaData::CLASS, &written).ok(), Some(path));
        }
        located(bytes);
    });
});

/// Explains a text as the command does.
fn answered(text: &str) {
    let codes = customs_message::codes("uk-cds").expect("it is built in");
    let found = answer::answers(text, &codes);
    if found.is_empty() {
        let _ = answer::nearest(text, &codes);
    }
}

/// Looks for the paths of the first half of an input, one a line, in the message of the second.
fn located(bytes: &[u8]) {
    let (paths, message) = halves(bytes);
    let Ok(paths) = std::str::from_utf8(paths) else { return };
    let Some(document) = document(message) else { return };
    let paths: Vec<Path> = paths.lines().filter_map(|line| line.parse().ok()).collect();
    let places = document.places(&paths.iter().collect::<Vec<_>>());
    assert_eq!(places.len(), paths.len(), "each path has a place");
}

fn document(bytes: &[u8]) -> Option<Document<'_>> {
    Reader::new(&PROFILES).one(bytes).ok()
}
