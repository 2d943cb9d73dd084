//! Writes the messages in `fixtures/transit` and `fixtures/export`, a minimal and a full one of each type, from the
//! tables of what they are about: `cargo run -p customs-tests --bin eu-fixtures`.

use customs_tests::eu::SYSTEMS;
use customs_tests::movement::{Movement, Size, folder_of};

fn main() -> std::io::Result<()> {
    for system in SYSTEMS {
        let movement = Movement::of(system);
        for message in system.family.messages {
            for size in Size::ALL {
                let (xml, json) = movement.message(message, size);
                let path = folder_of(system).join(format!("{}-{}", message.name, size.name()));
                std::fs::write(path.with_extension("xml"), xml)?;
                std::fs::write(path.with_extension("json"), json)?;
            }
        }
    }
    Ok(())
}
