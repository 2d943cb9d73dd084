//! The functions that the page calls. Bytes cross the border of WebAssembly as an address and a length: the page asks
//! for room, writes a question and a file into it, and reads the answer where it is.
#![allow(unsafe_code)] // nothing else can be called from outside, and addresses are what it is called with

use std::sync::{Mutex, Once, PoisonError};

/// What a panic said. WebAssembly only tells that there was one; the page asks for it then.
static COMPLAINT: Mutex<String> = Mutex::new(String::new());

fn keep_complaints() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|panic| {
            *COMPLAINT.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string();
        }));
    });
}

/// Makes room for bytes that the page writes; [`answer`] takes it back.
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    let room: Box<[u8]> = vec![0; length].into_boxed_slice();
    Box::into_raw(room).cast()
}

/// Answers a question about a file, whose rooms it takes, and returns the room of the answer: the address in the upper
/// half, the length in the lower. [`done`] takes that back.
///
/// # Safety
/// Each address is one that [`room`] returned, with its length, and is not used again.
#[unsafe(no_mangle)]
unsafe extern "C" fn answer(
    question: *mut u8,
    question_length: usize,
    file: *mut u8,
    file_length: usize,
) -> u64 {
    keep_complaints();
    // SAFETY: the caller promises it.
    let (question, file) = unsafe { (taken(question, question_length), taken(file, file_length)) };
    given(crate::answer(&String::from_utf8_lossy(&question), &file))
}

/// Returns what the panic said that ended [`answer`], as `answer` returns an answer.
#[unsafe(no_mangle)]
extern "C" fn complaint() -> u64 {
    given(COMPLAINT.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// A room with a text for the page.
fn given(text: String) -> u64 {
    let text = text.into_bytes().into_boxed_slice();
    let length = text.len() as u64;
    (Box::into_raw(text).cast::<u8>() as u64) << 32 | length
}

/// Takes the room of an answer back.
///
/// # Safety
/// The address and the length are those that [`answer`] returned, and are not used again.
#[unsafe(no_mangle)]
unsafe extern "C" fn done(answer: *mut u8, length: usize) {
    // SAFETY: the caller promises it.
    drop(unsafe { taken(answer, length) });
}

/// # Safety
/// It is a room of this length that nobody uses any more.
unsafe fn taken(room: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: a room was a box of a slice of this length.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(room, length)) }
}
