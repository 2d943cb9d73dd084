//! [`Room`]: how much memory a message may take.

use crate::limits::Limits;
use crate::object::Refused;

/// How much memory a message may still take. A message of elements with next to nothing in them (`{}`) is
/// many times as large as its text, since every class has room for all its elements; so what is kept of a
/// message is counted against the bytes that it was read from.
///
/// ```
/// use customs_model::Limits;
/// use customs_model::room::Room;
///
/// let mut room = Room::of_message(1_000, &Limits::default());
/// assert!(room.take(100_000).is_ok());
/// assert!(room.take(100_000_000).is_err());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Room {
    left: usize,
    max_growth: usize,
}

/// What any message may take, in bytes.
const BESIDE: usize = 4 * 1024 * 1024;

impl Default for Room {
    /// As much as there is.
    fn default() -> Self {
        Self { left: usize::MAX, max_growth: usize::MAX }
    }
}

impl Room {
    /// That of a message of so many bytes.
    #[must_use]
    pub const fn of_message(bytes: usize, limits: &Limits) -> Self {
        let Limits { max_growth, .. } = *limits;
        Self { left: bytes.saturating_mul(max_growth).saturating_add(BESIDE), max_growth }
    }

    /// Takes so many bytes of it.
    ///
    /// # Errors
    /// If there are not as many.
    pub fn take(&mut self, bytes: usize) -> Result<(), Refused> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.refused()),
        }
    }

    /// Gives so many bytes back that were taken.
    pub(crate) const fn give_back(&mut self, bytes: usize) {
        self.left = self.left.saturating_add(bytes);
    }

    /// Why there is no more.
    fn refused(&self) -> Refused {
        let message = format!(
            "the message needs more than {} times its size in memory, since nearly all of its \
             elements are empty; raise the limit max_growth",
            self.max_growth
        );
        Refused(message.into())
    }
}
