//! What the quick way reads, the thorough way reads alike, and says the same of it.

#![no_main]

use customs_declaration::{Declaration, MetaData};
use customs_exchange::ResponseMetaData;
use customs_fuzz::within_promise;
use customs_model::ClassType;
use customs_xml::{ReadOptions, quick, thorough};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let Ok(text) = customs_xml::decode(bytes) else { return };
        alike::<MetaData>(text);
        alike::<Declaration>(text);
        alike::<ResponseMetaData>(text);
    });
});

fn alike<M: ClassType + PartialEq + std::fmt::Debug>(text: &str) {
    let namespaces = &customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces;
    for options in [ReadOptions::default(), ReadOptions::new(namespaces.clone())] {
        let Some(quickly) = quick::<M>(text, &options) else { continue };
        let reading = thorough::<M>(text, &options).expect("it was read quickly");
        assert_eq!(reading, quickly);
    }
}
