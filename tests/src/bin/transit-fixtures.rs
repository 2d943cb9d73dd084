//! Writes the messages in `fixtures/transit`, a minimal and a full one of each type, from the table of the movement
//! that they are about: `cargo run -p customs-tests --bin transit-fixtures`.

use customs_eu::MESSAGES;
use customs_tests::movement::{Movement, Size, folder};

fn main() -> std::io::Result<()> {
    let movement = Movement::read();
    for message in MESSAGES {
        for size in Size::ALL {
            let (xml, json) = movement.message(message, size);
            let path = folder().join(format!("{}-{}", message.name, size.name()));
            std::fs::write(path.with_extension("xml"), xml)?;
            std::fs::write(path.with_extension("json"), json)?;
        }
    }
    Ok(())
}
