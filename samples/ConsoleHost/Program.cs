using IdPhoto.ConsoleHost;

await using var photos = new DefaultPhotoServices();
return await new CommandLineApp(photos, Terminal.ForProcess()).RunAsync(args);
