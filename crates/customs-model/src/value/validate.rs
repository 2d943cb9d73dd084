//! Lengths of values for `validator`, in characters, as the dictionary counts them.

use validator::ValidateLength;

use super::{Code, Identifier, Text};

macro_rules! in_characters {
    ($($Name:ident),*) => {$(
        impl ValidateLength<u64> for $Name {
            fn length(&self) -> Option<u64> {
                Some(self.as_str().chars().count() as u64)
            }
        }
    )*};
}

in_characters!(Code, Identifier, Text);
