//! Any bytes are read as a tariff, as a list of an authority and as what its codes mean; a tariff that is
//! read can be gone through.

#![no_main]

use customs_authorities::{Codes, OwnList};
use customs_fuzz::within_promise;
use customs_hs::Edition;
use customs_hs::table::{Table, TableFormat};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let _ = TableFormat::detect(bytes);
        for format in TableFormat::ALL {
            match Table::read(bytes, format, Edition::Hs2022) {
                Ok(table) => go_through(&table),
                Err(errors) => drop(errors.to_string()),
            }
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            let _ = text.parse::<OwnList>().map_err(|error| error.to_string());
            let _ = OwnList::in_place_of("x", "x.csv", text).map_err(|error| error.to_string());
            let _ = text.parse::<Codes>().map_err(|error| error.to_string());
        }
    });
});

fn go_through(table: &Table) {
    for line in table.lines() {
        let _ = (table.parent(line), table.children(line).count(), table.path_text(line));
        if let Some(code) = line.code() {
            assert!(table.get(code).is_some(), "{code} is in the table");
        }
    }
}
