# The formula for Homebrew. `packaging/homebrew/fill` puts the version, the address of the release and the sums of its
# archives in the place of the words in capitals.
class Customs < Formula
  desc "Validate, convert, explain and compare customs messages, look up HS codes"
  homepage "https://crates.io/crates/customs-cli"
  version "VERSION"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "RELEASE/customs-aarch64-apple-darwin.tar.gz"
      sha256 "SUM_AARCH64_APPLE_DARWIN"
    end
    on_intel do
      url "RELEASE/customs-x86_64-apple-darwin.tar.gz"
      sha256 "SUM_X86_64_APPLE_DARWIN"
    end
  end

  on_linux do
    on_arm do
      url "RELEASE/customs-aarch64-unknown-linux-musl.tar.gz"
      sha256 "SUM_AARCH64_UNKNOWN_LINUX_MUSL"
    end
    on_intel do
      url "RELEASE/customs-x86_64-unknown-linux-musl.tar.gz"
      sha256 "SUM_X86_64_UNKNOWN_LINUX_MUSL"
    end
  end

  def install
    bin.install "customs"
    man1.install Dir["man/*.1"]
    bash_completion.install "completions/customs.bash" => "customs"
    zsh_completion.install "completions/_customs"
    fish_completion.install "completions/customs.fish"
  end

  test do
    (testpath/"declaration.json").write('{ "TypeCode": "EXA" }')
    assert_match "missing-element", shell_output("#{bin}/customs validate declaration.json", 1)
  end
end
