//! The difference of two declarations, applied to the first, gives the second.

#![no_main]

use customs_declaration::Declaration;
use customs_explain::difference::{apply, compare};
use customs_fuzz::oracles::goods;
use customs_fuzz::{PROFILES, halves, within_promise};
use customs_message::Reader;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let (before, after) = halves(bytes);
        let (Some(before), Some(after)) = (declaration(before), declaration(after)) else { return };
        let comparison = compare(&before, &after);
        comparison.differences.iter().for_each(|it| drop(it.to_string()));
        assert_eq!(comparison.differences.is_empty(), goods(&before) == goods(&after));
        let applied = apply(&comparison.amendment(), &before).expect("an amendment of our own");
        assert!(goods(&applied) == goods(&after), "{:#?}", comparison.differences);
        // An amendment that somebody else made is applied or refused.
        let _ = apply(&after, &before);
    });
});

/// The declaration of a message.
fn declaration(bytes: &[u8]) -> Option<Declaration> {
    let document = Reader::new(&PROFILES).one(bytes).ok()?;
    document.complete().ok()?.declaration().cloned()
}
