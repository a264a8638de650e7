using BenchmarkDotNet.Running;
using IdPhoto.Benchmarks;

// "peers": the library beside the same job on other stacks, in one run. Anything else goes to BenchmarkDotNet.
if (args is ["peers", ..])
{
    return await PeerComparison.RunAsync(args is [_, var runs] ? int.Parse(runs) : 40);
}

BenchmarkSwitcher.FromAssembly(typeof(PeerComparison).Assembly).Run(args);
return 0;
