import Foundation

/// Measures the generator and the emitted client and prints the results.
@main
struct Benchmark {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--measure" { return ChildProcess.report(Array(arguments.dropFirst())) }
        if arguments.contains("--guard") { exit(await Guard.check() ? 0 : 1) }
        if arguments.contains("--help") { return print(usage) }
        let corpus = arguments.firstIndex(of: "--corpus").map { arguments.dropFirst($0).first ?? "." }
        if arguments.contains("--compile") {
            show(PackageBenchmark.table())
            return show(CompileBenchmark.table())
        }
        let part = arguments.firstIndex(of: "--only").flatMap { arguments.dropFirst($0).first }
        if part == nil || part == "json" {
            let coding = CodingBenchmark()
            let documents = arguments.firstIndex(of: "--documents").map { arguments.dropFirst($0).first ?? "." }
            show(CodingBenchmark.table(coding.decoding() + coding.encoding() + coding.documents(in: documents)))
        }
        if part == nil || part == "client" {
            show(await EventBenchmark().table())
            show(await CallBenchmark().table())
        }
        if part == nil || part == "generation" {
            for table in GenerationBenchmark().tables(corpus: corpus) { show(table) }
        }
    }

    /// Prints a table and flushes the output, which may be a file.
    private static func show(_ table: Table) {
        FileHandle.standardOutput.write(Data((table.text + "\n").utf8))
    }

    private static let usage = """
        usage: swift run -c release benchmark [--only json|client|generation] [--documents DIR] [--corpus DIR]
                                              [--compile | --guard]

        Prints medians of several runs, the fastest and the slowest run in parentheses.
          --only PART   measures one part
          --documents DIR
                        reads twitter.json, citm_catalog.json and canada.json from a folder
          --corpus DIR  takes the descriptions of a folder as well
          --compile     measures what the emitted Mix client costs to compile and to ship instead
          --guard       only checks ratios on small data, with much slack, and the size of the client's code; exits 1
                        if one is off
        """
}
