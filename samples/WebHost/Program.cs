using IdPhoto.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Scalar.AspNetCore;

var builder = WebApplication.CreateBuilder(args);

// --role all|api|worker: one process does everything, or requests and work are two processes that share the data folder.
if (builder.Configuration["role"] is { Length: > 0 } role)
{
    builder.Configuration["IdPhotoApi:Role"] = role;
}

builder.Services.AddIdPhoto(builder.Configuration.GetSection("IdPhoto"));
builder.Services.AddIdPhotoApi();

// Telemetry goes out only where OTEL_EXPORTER_OTLP_ENDPOINT names a receiver.
if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
{
    builder.Services.AddOpenTelemetry()
        .WithTracing(tracing => tracing.AddSource(IdPhotoTelemetry.Name).AddAspNetCoreInstrumentation().AddOtlpExporter())
        .WithMetrics(metrics => metrics
            .AddMeter(IdPhotoTelemetry.Name, IdPhotoApiServiceCollectionExtensions.MeterName)
            .AddAspNetCoreInstrumentation()
            .AddOtlpExporter());
}

var app = builder.Build();

app.UseIdPhotoSecurityHeaders(except: "/scalar");
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseDefaultFiles();
app.UseStaticFiles();
app.UseCors();

app.MapIdPhotoApi("/api/v1");
app.MapHivisionApi("/hivision");
app.MapOpenApi();
app.MapScalarApiReference();

await app.RunAsync();
