//! Any text is read as a profile; one that is read checks a message.

#![no_main]

use customs_check::Checker;
use customs_fuzz::within_promise;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        match customs_message::read_profile(text) {
            Ok(profile) => {
                let message = include_bytes!("../../fixtures/valid/several-items.xml");
                let _ = Checker::new(&profile).validate(message);
            }
            Err(errors) => drop(errors.to_string()),
        }
    });
});
