//! What is wrong with a class is said by the compiler, at the field.

#[test]
fn the_compiler_points_at_the_field() {
    trybuild::TestCases::new().compile_fail("tests/compile_errors/*.rs");
}
