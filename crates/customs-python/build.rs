//! Tells the linker that what is of Python is found where the module is loaded (macOS asks for it).

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
