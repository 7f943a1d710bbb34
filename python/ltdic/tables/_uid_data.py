"""The UIDs of PS3.6 annex A: UID, type number, name. Written by `python -m ltdic_build.table`; do not edit."""

ROWS = """\
1.2.840.10008.1.1 3 Verification SOP Class
1.2.840.10008.1.2 1 Implicit VR Little Endian
1.2.840.10008.1.2.1 1 Explicit VR Little Endian
1.2.840.10008.1.2.1.98 2 Encapsulated Uncompressed Explicit VR Little Endian
1.2.840.10008.1.2.1.99 1 Deflated Explicit VR Little Endian
1.2.840.10008.1.2.2 1 Explicit VR Big Endian
1.2.840.10008.1.2.4.50 2 JPEG Baseline (Process 1)
1.2.840.10008.1.2.4.51 2 JPEG Extended (Process 2 and 4)
1.2.840.10008.1.2.4.52 2 JPEG Extended (Process 3 and 5)
1.2.840.10008.1.2.4.53 2 JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)
1.2.840.10008.1.2.4.54 2 JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9)
1.2.840.10008.1.2.4.55 2 JPEG Full Progression, Non-Hierarchical (Process 10 and 12)
1.2.840.10008.1.2.4.56 2 JPEG Full Progression, Non-Hierarchical (Process 11 and 13)
1.2.840.10008.1.2.4.57 2 JPEG Lossless, Non-Hierarchical (Process 14)
1.2.840.10008.1.2.4.58 2 JPEG Lossless, Non-Hierarchical (Process 15)
1.2.840.10008.1.2.4.59 2 JPEG Extended, Hierarchical (Process 16 and 18)
1.2.840.10008.1.2.4.60 2 JPEG Extended, Hierarchical (Process 17 and 19)
1.2.840.10008.1.2.4.61 2 JPEG Spectral Selection, Hierarchical (Process 20 and 22)
1.2.840.10008.1.2.4.62 2 JPEG Spectral Selection, Hierarchical (Process 21 and 23)
1.2.840.10008.1.2.4.63 2 JPEG Full Progression, Hierarchical (Process 24 and 26)
1.2.840.10008.1.2.4.64 2 JPEG Full Progression, Hierarchical (Process 25 and 27)
1.2.840.10008.1.2.4.65 2 JPEG Lossless, Hierarchical (Process 28)
1.2.840.10008.1.2.4.66 2 JPEG Lossless, Hierarchical (Process 29)
1.2.840.10008.1.2.4.70 2 JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])
1.2.840.10008.1.2.4.80 2 JPEG-LS Lossless Image Compression
1.2.840.10008.1.2.4.81 2 JPEG-LS Lossy (Near-Lossless) Image Compression
1.2.840.10008.1.2.4.90 2 JPEG 2000 Image Compression (Lossless Only)
1.2.840.10008.1.2.4.91 2 JPEG 2000 Image Compression
1.2.840.10008.1.2.4.92 2 JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)
1.2.840.10008.1.2.4.93 2 JPEG 2000 Part 2 Multi-component Image Compression
1.2.840.10008.1.2.4.94 1 JPIP Referenced
1.2.840.10008.1.2.4.95 1 JPIP Referenced Deflate
1.2.840.10008.1.2.4.100 2 MPEG2 Main Profile / Main Level
1.2.840.10008.1.2.4.100.1 2 Fragmentable MPEG2 Main Profile / Main Level
1.2.840.10008.1.2.4.101 2 MPEG2 Main Profile / High Level
1.2.840.10008.1.2.4.101.1 2 Fragmentable MPEG2 Main Profile / High Level
1.2.840.10008.1.2.4.102 2 MPEG-4 AVC/H.264 High Profile / Level 4.1
1.2.840.10008.1.2.4.102.1 2 Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
1.2.840.10008.1.2.4.103 2 MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
1.2.840.10008.1.2.4.103.1 2 Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
1.2.840.10008.1.2.4.104 2 MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
1.2.840.10008.1.2.4.104.1 2 Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
1.2.840.10008.1.2.4.105 2 MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
1.2.840.10008.1.2.4.105.1 2 Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
1.2.840.10008.1.2.4.106 2 MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
1.2.840.10008.1.2.4.106.1 2 Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
1.2.840.10008.1.2.4.107 2 HEVC/H.265 Main Profile / Level 5.1
1.2.840.10008.1.2.4.108 2 HEVC/H.265 Main 10 Profile / Level 5.1
1.2.840.10008.1.2.4.201 2 High-Throughput JPEG 2000 Image Compression (Lossless Only)
1.2.840.10008.1.2.4.202 2 High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
1.2.840.10008.1.2.4.203 2 High-Throughput JPEG 2000 Image Compression
1.2.840.10008.1.2.4.204 1 JPIP HTJ2K Referenced
1.2.840.10008.1.2.4.205 1 JPIP HTJ2K Referenced Deflate
1.2.840.10008.1.2.5 2 RLE Lossless
1.2.840.10008.1.2.6.1 2 RFC 2557 MIME encapsulation
1.2.840.10008.1.2.6.2 2 XML Encoding
1.2.840.10008.1.2.7.1 1 SMPTE ST 2110-20 Uncompressed Progressive Active Video
1.2.840.10008.1.2.7.2 1 SMPTE ST 2110-20 Uncompressed Interlaced Active Video
1.2.840.10008.1.2.7.3 1 SMPTE ST 2110-30 PCM Digital Audio
1.2.840.10008.1.3.10 3 Media Storage Directory Storage
1.2.840.10008.1.5.1 5 Hot Iron Color Palette SOP Instance
1.2.840.10008.1.5.2 5 PET Color Palette SOP Instance
1.2.840.10008.1.5.3 5 Hot Metal Blue Color Palette SOP Instance
1.2.840.10008.1.5.4 5 PET 20 Step Color Palette SOP Instance
1.2.840.10008.1.5.5 5 Spring Color Palette SOP Instance
1.2.840.10008.1.5.6 5 Summer Color Palette SOP Instance
1.2.840.10008.1.5.7 5 Fall Color Palette SOP Instance
1.2.840.10008.1.5.8 5 Winter Color Palette SOP Instance
1.2.840.10008.1.9 3 Basic Study Content Notification SOP Class
1.2.840.10008.1.20 1 Papyrus 3 Implicit VR Little Endian
1.2.840.10008.1.20.1 3 Storage Commitment Push Model SOP Class
1.2.840.10008.1.20.1.1 5 Storage Commitment Push Model SOP Instance
1.2.840.10008.1.20.2 3 Storage Commitment Pull Model SOP Class
1.2.840.10008.1.20.2.1 5 Storage Commitment Pull Model SOP Instance
1.2.840.10008.1.40 3 Procedural Event Logging SOP Class
1.2.840.10008.1.40.1 5 Procedural Event Logging SOP Instance
1.2.840.10008.1.42 3 Substance Administration Logging SOP Class
1.2.840.10008.1.42.1 5 Substance Administration Logging SOP Instance
1.2.840.10008.2.6.1 0 DICOM UID Registry
1.2.840.10008.2.16.4 0 DICOM Controlled Terminology
1.2.840.10008.2.16.5 0 Adult Mouse Anatomy Ontology
1.2.840.10008.2.16.6 0 Uberon Ontology
1.2.840.10008.2.16.7 0 Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)
1.2.840.10008.2.16.8 0 Mouse Genome Initiative (MGI)
1.2.840.10008.2.16.9 0 PubChem Compound CID
1.2.840.10008.2.16.10 0 Dublin Core
1.2.840.10008.2.16.11 0 New York University Melanoma Clinical Cooperative Group
1.2.840.10008.2.16.12 0 Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide
1.2.840.10008.2.16.13 0 Image Biomarker Standardisation Initiative
1.2.840.10008.2.16.14 0 Radiomics Ontology
1.2.840.10008.2.16.15 0 RadElement
1.2.840.10008.2.16.16 0 ICD-11
1.2.840.10008.2.16.17 0 Unified numbering system (UNS) for metals and alloys
1.2.840.10008.2.16.18 0 Research Resource Identification
1.2.840.10008.3.1.1.1 6 DICOM Application Context Name
1.2.840.10008.3.1.2.1.1 3 Detached Patient Management SOP Class
1.2.840.10008.3.1.2.1.4 4 Detached Patient Management Meta SOP Class
1.2.840.10008.3.1.2.2.1 3 Detached Visit Management SOP Class
1.2.840.10008.3.1.2.3.1 3 Detached Study Management SOP Class
1.2.840.10008.3.1.2.3.2 3 Study Component Management SOP Class
1.2.840.10008.3.1.2.3.3 3 Modality Performed Procedure Step SOP Class
1.2.840.10008.3.1.2.3.4 3 Modality Performed Procedure Step Retrieve SOP Class
1.2.840.10008.3.1.2.3.5 3 Modality Performed Procedure Step Notification SOP Class
1.2.840.10008.3.1.2.5.1 3 Detached Results Management SOP Class
1.2.840.10008.3.1.2.5.4 4 Detached Results Management Meta SOP Class
1.2.840.10008.3.1.2.5.5 4 Detached Study Management Meta SOP Class
1.2.840.10008.3.1.2.6.1 3 Detached Interpretation Management SOP Class
1.2.840.10008.4.2 0 Storage Service Class
1.2.840.10008.5.1.1.1 3 Basic Film Session SOP Class
1.2.840.10008.5.1.1.2 3 Basic Film Box SOP Class
1.2.840.10008.5.1.1.4 3 Basic Grayscale Image Box SOP Class
1.2.840.10008.5.1.1.4.1 3 Basic Color Image Box SOP Class
1.2.840.10008.5.1.1.4.2 3 Referenced Image Box SOP Class
1.2.840.10008.5.1.1.9 4 Basic Grayscale Print Management Meta SOP Class
1.2.840.10008.5.1.1.9.1 4 Referenced Grayscale Print Management Meta SOP Class
1.2.840.10008.5.1.1.14 3 Print Job SOP Class
1.2.840.10008.5.1.1.15 3 Basic Annotation Box SOP Class
1.2.840.10008.5.1.1.16 3 Printer SOP Class
1.2.840.10008.5.1.1.16.376 3 Printer Configuration Retrieval SOP Class
1.2.840.10008.5.1.1.17 5 Printer SOP Instance
1.2.840.10008.5.1.1.17.376 5 Printer Configuration Retrieval SOP Instance
1.2.840.10008.5.1.1.18 4 Basic Color Print Management Meta SOP Class
1.2.840.10008.5.1.1.18.1 4 Referenced Color Print Management Meta SOP Class
1.2.840.10008.5.1.1.22 3 VOI LUT Box SOP Class
1.2.840.10008.5.1.1.23 3 Presentation LUT SOP Class
1.2.840.10008.5.1.1.24 3 Image Overlay Box SOP Class
1.2.840.10008.5.1.1.24.1 3 Basic Print Image Overlay Box SOP Class
1.2.840.10008.5.1.1.25 5 Print Queue SOP Instance
1.2.840.10008.5.1.1.26 3 Print Queue Management SOP Class
1.2.840.10008.5.1.1.27 3 Stored Print Storage SOP Class
1.2.840.10008.5.1.1.29 3 Hardcopy Grayscale Image Storage SOP Class
1.2.840.10008.5.1.1.30 3 Hardcopy Color Image Storage SOP Class
1.2.840.10008.5.1.1.31 3 Pull Print Request SOP Class
1.2.840.10008.5.1.1.32 4 Pull Stored Print Management Meta SOP Class
1.2.840.10008.5.1.1.33 3 Media Creation Management SOP Class UID
1.2.840.10008.5.1.1.40 3 Display System SOP Class
1.2.840.10008.5.1.1.40.1 5 Display System SOP Instance
1.2.840.10008.5.1.4.1.1.1 3 Computed Radiography Image Storage
1.2.840.10008.5.1.4.1.1.1.1 3 Digital X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.1.1.1 3 Digital X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.1.2 3 Digital Mammography X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.1.2.1 3 Digital Mammography X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.1.3 3 Digital Intra-Oral X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.1.3.1 3 Digital Intra-Oral X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.2 3 CT Image Storage
1.2.840.10008.5.1.4.1.1.2.1 3 Enhanced CT Image Storage
1.2.840.10008.5.1.4.1.1.2.2 3 Legacy Converted Enhanced CT Image Storage
1.2.840.10008.5.1.4.1.1.3 3 Ultrasound Multi-frame Image Storage
1.2.840.10008.5.1.4.1.1.3.1 3 Ultrasound Multi-frame Image Storage
1.2.840.10008.5.1.4.1.1.4 3 MR Image Storage
1.2.840.10008.5.1.4.1.1.4.1 3 Enhanced MR Image Storage
1.2.840.10008.5.1.4.1.1.4.2 3 MR Spectroscopy Storage
1.2.840.10008.5.1.4.1.1.4.3 3 Enhanced MR Color Image Storage
1.2.840.10008.5.1.4.1.1.4.4 3 Legacy Converted Enhanced MR Image Storage
1.2.840.10008.5.1.4.1.1.5 3 Nuclear Medicine Image Storage
1.2.840.10008.5.1.4.1.1.6 3 Ultrasound Image Storage
1.2.840.10008.5.1.4.1.1.6.1 3 Ultrasound Image Storage
1.2.840.10008.5.1.4.1.1.6.2 3 Enhanced US Volume Storage
1.2.840.10008.5.1.4.1.1.6.3 3 Photoacoustic Image Storage
1.2.840.10008.5.1.4.1.1.7 3 Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.1 3 Multi-frame Single Bit Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.2 3 Multi-frame Grayscale Byte Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.3 3 Multi-frame Grayscale Word Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.7.4 3 Multi-frame True Color Secondary Capture Image Storage
1.2.840.10008.5.1.4.1.1.8 3 Standalone Overlay Storage
1.2.840.10008.5.1.4.1.1.9 3 Standalone Curve Storage
1.2.840.10008.5.1.4.1.1.9.1 3 Waveform Storage - Trial
1.2.840.10008.5.1.4.1.1.9.1.1 3 12-lead ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.1.2 3 General ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.1.3 3 Ambulatory ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.1.4 3 General 32-bit ECG Waveform Storage
1.2.840.10008.5.1.4.1.1.9.2.1 3 Hemodynamic Waveform Storage
1.2.840.10008.5.1.4.1.1.9.3.1 3 Cardiac Electrophysiology Waveform Storage
1.2.840.10008.5.1.4.1.1.9.4.1 3 Basic Voice Audio Waveform Storage
1.2.840.10008.5.1.4.1.1.9.4.2 3 General Audio Waveform Storage
1.2.840.10008.5.1.4.1.1.9.5.1 3 Arterial Pulse Waveform Storage
1.2.840.10008.5.1.4.1.1.9.6.1 3 Respiratory Waveform Storage
1.2.840.10008.5.1.4.1.1.9.6.2 3 Multi-channel Respiratory Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.1 3 Routine Scalp Electroencephalogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.2 3 Electromyogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.3 3 Electrooculogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.7.4 3 Sleep Electroencephalogram Waveform Storage
1.2.840.10008.5.1.4.1.1.9.8.1 3 Body Position Waveform Storage
1.2.840.10008.5.1.4.1.1.10 3 Standalone Modality LUT Storage
1.2.840.10008.5.1.4.1.1.11 3 Standalone VOI LUT Storage
1.2.840.10008.5.1.4.1.1.11.1 3 Grayscale Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.2 3 Color Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.3 3 Pseudo-Color Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.4 3 Blending Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.5 3 XA/XRF Grayscale Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.6 3 Grayscale Planar MPR Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.7 3 Compositing Planar MPR Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.8 3 Advanced Blending Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.9 3 Volume Rendering Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.10 3 Segmented Volume Rendering Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.11 3 Multiple Volume Rendering Volumetric Presentation State Storage
1.2.840.10008.5.1.4.1.1.11.12 3 Variable Modality LUT Softcopy Presentation State Storage
1.2.840.10008.5.1.4.1.1.12.1 3 X-Ray Angiographic Image Storage
1.2.840.10008.5.1.4.1.1.12.1.1 3 Enhanced XA Image Storage
1.2.840.10008.5.1.4.1.1.12.2 3 X-Ray Radiofluoroscopic Image Storage
1.2.840.10008.5.1.4.1.1.12.2.1 3 Enhanced XRF Image Storage
1.2.840.10008.5.1.4.1.1.12.3 3 X-Ray Angiographic Bi-Plane Image Storage
1.2.840.10008.5.1.4.1.1.12.77 3 (retired)
1.2.840.10008.5.1.4.1.1.13.1.1 3 X-Ray 3D Angiographic Image Storage
1.2.840.10008.5.1.4.1.1.13.1.2 3 X-Ray 3D Craniofacial Image Storage
1.2.840.10008.5.1.4.1.1.13.1.3 3 Breast Tomosynthesis Image Storage
1.2.840.10008.5.1.4.1.1.13.1.4 3 Breast Projection X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.13.1.5 3 Breast Projection X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.14.1 3 Intravascular Optical Coherence Tomography Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.14.2 3 Intravascular Optical Coherence Tomography Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.20 3 Nuclear Medicine Image Storage
1.2.840.10008.5.1.4.1.1.30 3 Parametric Map Storage
1.2.840.10008.5.1.4.1.1.40 3 (retired)
1.2.840.10008.5.1.4.1.1.66 3 Raw Data Storage
1.2.840.10008.5.1.4.1.1.66.1 3 Spatial Registration Storage
1.2.840.10008.5.1.4.1.1.66.2 3 Spatial Fiducials Storage
1.2.840.10008.5.1.4.1.1.66.3 3 Deformable Spatial Registration Storage
1.2.840.10008.5.1.4.1.1.66.4 3 Segmentation Storage
1.2.840.10008.5.1.4.1.1.66.5 3 Surface Segmentation Storage
1.2.840.10008.5.1.4.1.1.66.6 3 Tractography Results Storage
1.2.840.10008.5.1.4.1.1.67 3 Real World Value Mapping Storage
1.2.840.10008.5.1.4.1.1.68.1 3 Surface Scan Mesh Storage
1.2.840.10008.5.1.4.1.1.68.2 3 Surface Scan Point Cloud Storage
1.2.840.10008.5.1.4.1.1.77.1 3 VL Image Storage - Trial
1.2.840.10008.5.1.4.1.1.77.2 3 VL Multi-frame Image Storage - Trial
1.2.840.10008.5.1.4.1.1.77.1.1 3 VL Endoscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.1.1 3 Video Endoscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.2 3 VL Microscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.2.1 3 Video Microscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.3 3 VL Slide-Coordinates Microscopic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.4 3 VL Photographic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.4.1 3 Video Photographic Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.1 3 Ophthalmic Photography 8 Bit Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.2 3 Ophthalmic Photography 16 Bit Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.3 3 Stereometric Relationship Storage
1.2.840.10008.5.1.4.1.1.77.1.5.4 3 Ophthalmic Tomography Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.5 3 Wide Field Ophthalmic Photography Stereographic Projection Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.6 3 Wide Field Ophthalmic Photography 3D Coordinates Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.7 3 Ophthalmic Optical Coherence Tomography En Face Image Storage
1.2.840.10008.5.1.4.1.1.77.1.5.8 3 Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
1.2.840.10008.5.1.4.1.1.77.1.6 3 VL Whole Slide Microscopy Image Storage
1.2.840.10008.5.1.4.1.1.77.1.7 3 Dermoscopic Photography Image Storage
1.2.840.10008.5.1.4.1.1.77.1.8 3 Confocal Microscopy Image Storage
1.2.840.10008.5.1.4.1.1.77.1.9 3 Confocal Microscopy Tiled Pyramidal Image Storage
1.2.840.10008.5.1.4.1.1.78.1 3 Lensometry Measurements Storage
1.2.840.10008.5.1.4.1.1.78.2 3 Autorefraction Measurements Storage
1.2.840.10008.5.1.4.1.1.78.3 3 Keratometry Measurements Storage
1.2.840.10008.5.1.4.1.1.78.4 3 Subjective Refraction Measurements Storage
1.2.840.10008.5.1.4.1.1.78.5 3 Visual Acuity Measurements Storage
1.2.840.10008.5.1.4.1.1.78.6 3 Spectacle Prescription Report Storage
1.2.840.10008.5.1.4.1.1.78.7 3 Ophthalmic Axial Measurements Storage
1.2.840.10008.5.1.4.1.1.78.8 3 Intraocular Lens Calculations Storage
1.2.840.10008.5.1.4.1.1.79.1 3 Macular Grid Thickness and Volume Report Storage
1.2.840.10008.5.1.4.1.1.80.1 3 Ophthalmic Visual Field Static Perimetry Measurements Storage
1.2.840.10008.5.1.4.1.1.81.1 3 Ophthalmic Thickness Map Storage
1.2.840.10008.5.1.4.1.1.82.1 3 Corneal Topography Map Storage
1.2.840.10008.5.1.4.1.1.88.1 3 Text SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.2 3 Audio SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.3 3 Detail SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.4 3 Comprehensive SR Storage - Trial
1.2.840.10008.5.1.4.1.1.88.11 3 Basic Text SR Storage
1.2.840.10008.5.1.4.1.1.88.22 3 Enhanced SR Storage
1.2.840.10008.5.1.4.1.1.88.33 3 Comprehensive SR Storage
1.2.840.10008.5.1.4.1.1.88.34 3 Comprehensive 3D SR Storage
1.2.840.10008.5.1.4.1.1.88.35 3 Extensible SR Storage
1.2.840.10008.5.1.4.1.1.88.40 3 Procedure Log Storage
1.2.840.10008.5.1.4.1.1.88.50 3 Mammography CAD SR Storage
1.2.840.10008.5.1.4.1.1.88.59 3 Key Object Selection Document Storage
1.2.840.10008.5.1.4.1.1.88.65 3 Chest CAD SR Storage
1.2.840.10008.5.1.4.1.1.88.67 3 X-Ray Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.68 3 Radiopharmaceutical Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.69 3 Colon CAD SR Storage
1.2.840.10008.5.1.4.1.1.88.70 3 Implantation Plan SR Storage
1.2.840.10008.5.1.4.1.1.88.71 3 Acquisition Context SR Storage
1.2.840.10008.5.1.4.1.1.88.72 3 Simplified Adult Echo SR Storage
1.2.840.10008.5.1.4.1.1.88.73 3 Patient Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.74 3 Planned Imaging Agent Administration SR Storage
1.2.840.10008.5.1.4.1.1.88.75 3 Performed Imaging Agent Administration SR Storage
1.2.840.10008.5.1.4.1.1.88.76 3 Enhanced X-Ray Radiation Dose SR Storage
1.2.840.10008.5.1.4.1.1.88.77 3 Waveform Annotation SR Storage
1.2.840.10008.5.1.4.1.1.90.1 3 Content Assessment Results Storage
1.2.840.10008.5.1.4.1.1.91.1 3 Microscopy Bulk Simple Annotations Storage
1.2.840.10008.5.1.4.1.1.104.1 3 Encapsulated PDF Storage
1.2.840.10008.5.1.4.1.1.104.2 3 Encapsulated CDA Storage
1.2.840.10008.5.1.4.1.1.104.3 3 Encapsulated STL Storage
1.2.840.10008.5.1.4.1.1.104.4 3 Encapsulated OBJ Storage
1.2.840.10008.5.1.4.1.1.104.5 3 Encapsulated MTL Storage
1.2.840.10008.5.1.4.1.1.128 3 Positron Emission Tomography Image Storage
1.2.840.10008.5.1.4.1.1.128.1 3 Legacy Converted Enhanced PET Image Storage
1.2.840.10008.5.1.4.1.1.129 3 Standalone PET Curve Storage
1.2.840.10008.5.1.4.1.1.130 3 Enhanced PET Image Storage
1.2.840.10008.5.1.4.1.1.131 3 Basic Structured Display Storage
1.2.840.10008.5.1.4.1.1.200.1 3 CT Defined Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.200.2 3 CT Performed Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.200.3 3 Protocol Approval Storage
1.2.840.10008.5.1.4.1.1.200.4 3 Protocol Approval Information Model - FIND
1.2.840.10008.5.1.4.1.1.200.5 3 Protocol Approval Information Model - MOVE
1.2.840.10008.5.1.4.1.1.200.6 3 Protocol Approval Information Model - GET
1.2.840.10008.5.1.4.1.1.200.7 3 XA Defined Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.200.8 3 XA Performed Procedure Protocol Storage
1.2.840.10008.5.1.4.1.1.201.1 3 Inventory Storage
1.2.840.10008.5.1.4.1.1.201.2 3 Inventory - FIND
1.2.840.10008.5.1.4.1.1.201.3 3 Inventory - MOVE
1.2.840.10008.5.1.4.1.1.201.4 3 Inventory - GET
1.2.840.10008.5.1.4.1.1.201.5 3 Inventory Creation
1.2.840.10008.5.1.4.1.1.201.6 3 Repository Query
1.2.840.10008.5.1.4.1.1.201.1.1 5 Storage Management SOP Instance
1.2.840.10008.5.1.4.1.1.481.1 3 RT Image Storage
1.2.840.10008.5.1.4.1.1.481.2 3 RT Dose Storage
1.2.840.10008.5.1.4.1.1.481.3 3 RT Structure Set Storage
1.2.840.10008.5.1.4.1.1.481.4 3 RT Beams Treatment Record Storage
1.2.840.10008.5.1.4.1.1.481.5 3 RT Plan Storage
1.2.840.10008.5.1.4.1.1.481.6 3 RT Brachy Treatment Record Storage
1.2.840.10008.5.1.4.1.1.481.7 3 RT Treatment Summary Record Storage
1.2.840.10008.5.1.4.1.1.481.8 3 RT Ion Plan Storage
1.2.840.10008.5.1.4.1.1.481.9 3 RT Ion Beams Treatment Record Storage
1.2.840.10008.5.1.4.1.1.481.10 3 RT Physician Intent Storage
1.2.840.10008.5.1.4.1.1.481.11 3 RT Segment Annotation Storage
1.2.840.10008.5.1.4.1.1.481.12 3 RT Radiation Set Storage
1.2.840.10008.5.1.4.1.1.481.13 3 C-Arm Photon-Electron Radiation Storage
1.2.840.10008.5.1.4.1.1.481.14 3 Tomotherapeutic Radiation Storage
1.2.840.10008.5.1.4.1.1.481.15 3 Robotic-Arm Radiation Storage
1.2.840.10008.5.1.4.1.1.481.16 3 RT Radiation Record Set Storage
1.2.840.10008.5.1.4.1.1.481.17 3 RT Radiation Salvage Record Storage
1.2.840.10008.5.1.4.1.1.481.18 3 Tomotherapeutic Radiation Record Storage
1.2.840.10008.5.1.4.1.1.481.19 3 C-Arm Photon-Electron Radiation Record Storage
1.2.840.10008.5.1.4.1.1.481.20 3 Robotic Radiation Record Storage
1.2.840.10008.5.1.4.1.1.481.21 3 RT Radiation Set Delivery Instruction Storage
1.2.840.10008.5.1.4.1.1.481.22 3 RT Treatment Preparation Storage
1.2.840.10008.5.1.4.1.1.481.23 3 Enhanced RT Image Storage
1.2.840.10008.5.1.4.1.1.481.24 3 Enhanced Continuous RT Image Storage
1.2.840.10008.5.1.4.1.1.481.25 3 RT Patient Position Acquisition Instruction Storage
1.2.840.10008.5.1.4.1.1.501.1 3 DICOS CT Image Storage
1.2.840.10008.5.1.4.1.1.501.2.1 3 DICOS Digital X-Ray Image Storage - For Presentation
1.2.840.10008.5.1.4.1.1.501.2.2 3 DICOS Digital X-Ray Image Storage - For Processing
1.2.840.10008.5.1.4.1.1.501.3 3 DICOS Threat Detection Report Storage
1.2.840.10008.5.1.4.1.1.501.4 3 DICOS 2D AIT Storage
1.2.840.10008.5.1.4.1.1.501.5 3 DICOS 3D AIT Storage
1.2.840.10008.5.1.4.1.1.501.6 3 DICOS Quadrupole Resonance (QR) Storage
1.2.840.10008.5.1.4.1.1.601.1 3 Eddy Current Image Storage
1.2.840.10008.5.1.4.1.1.601.2 3 Eddy Current Multi-frame Image Storage
1.2.840.10008.5.1.4.1.2.1.1 3 Patient Root Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.1.2.1.2 3 Patient Root Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.1.2.1.3 3 Patient Root Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.1.2.2.1 3 Study Root Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.1.2.2.2 3 Study Root Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.1.2.2.3 3 Study Root Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.1.2.3.1 3 Patient/Study Only Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.1.2.3.2 3 Patient/Study Only Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.1.2.3.3 3 Patient/Study Only Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.1.2.4.2 3 Composite Instance Root Retrieve - MOVE
1.2.840.10008.5.1.4.1.2.4.3 3 Composite Instance Root Retrieve - GET
1.2.840.10008.5.1.4.1.2.5.3 3 Composite Instance Retrieve Without Bulk Data - GET
1.2.840.10008.5.1.4.20.1 3 Defined Procedure Protocol Information Model - FIND
1.2.840.10008.5.1.4.20.2 3 Defined Procedure Protocol Information Model - MOVE
1.2.840.10008.5.1.4.20.3 3 Defined Procedure Protocol Information Model - GET
1.2.840.10008.5.1.4.31 3 Modality Worklist Information Model - FIND
1.2.840.10008.5.1.4.32 4 General Purpose Worklist Management Meta SOP Class
1.2.840.10008.5.1.4.32.1 3 General Purpose Worklist Information Model - FIND
1.2.840.10008.5.1.4.32.2 3 General Purpose Scheduled Procedure Step SOP Class
1.2.840.10008.5.1.4.32.3 3 General Purpose Performed Procedure Step SOP Class
1.2.840.10008.5.1.4.33 3 Instance Availability Notification SOP Class
1.2.840.10008.5.1.4.34.1 3 RT Beams Delivery Instruction Storage - Trial
1.2.840.10008.5.1.4.34.2 3 RT Conventional Machine Verification - Trial
1.2.840.10008.5.1.4.34.3 3 RT Ion Machine Verification - Trial
1.2.840.10008.5.1.4.34.4 0 Unified Worklist and Procedure Step Service Class - Trial
1.2.840.10008.5.1.4.34.4.1 3 Unified Procedure Step - Push SOP Class - Trial
1.2.840.10008.5.1.4.34.4.2 3 Unified Procedure Step - Watch SOP Class - Trial
1.2.840.10008.5.1.4.34.4.3 3 Unified Procedure Step - Pull SOP Class - Trial
1.2.840.10008.5.1.4.34.4.4 3 Unified Procedure Step - Event SOP Class - Trial
1.2.840.10008.5.1.4.34.5 5 UPS Global Subscription SOP Instance
1.2.840.10008.5.1.4.34.5.1 5 UPS Filtered Global Subscription SOP Instance
1.2.840.10008.5.1.4.34.6 0 Unified Worklist and Procedure Step Service Class
1.2.840.10008.5.1.4.34.6.1 3 Unified Procedure Step - Push SOP Class
1.2.840.10008.5.1.4.34.6.2 3 Unified Procedure Step - Watch SOP Class
1.2.840.10008.5.1.4.34.6.3 3 Unified Procedure Step - Pull SOP Class
1.2.840.10008.5.1.4.34.6.4 3 Unified Procedure Step - Event SOP Class
1.2.840.10008.5.1.4.34.6.5 3 Unified Procedure Step - Query SOP Class
1.2.840.10008.5.1.4.34.7 3 RT Beams Delivery Instruction Storage
1.2.840.10008.5.1.4.34.8 3 RT Conventional Machine Verification
1.2.840.10008.5.1.4.34.9 3 RT Ion Machine Verification
1.2.840.10008.5.1.4.34.10 3 RT Brachy Application Setup Delivery Instruction Storage
1.2.840.10008.5.1.4.37.1 3 General Relevant Patient Information Query
1.2.840.10008.5.1.4.37.2 3 Breast Imaging Relevant Patient Information Query
1.2.840.10008.5.1.4.37.3 3 Cardiac Relevant Patient Information Query
1.2.840.10008.5.1.4.38.1 3 Hanging Protocol Storage
1.2.840.10008.5.1.4.38.2 3 Hanging Protocol Information Model - FIND
1.2.840.10008.5.1.4.38.3 3 Hanging Protocol Information Model - MOVE
1.2.840.10008.5.1.4.38.4 3 Hanging Protocol Information Model - GET
1.2.840.10008.5.1.4.39.1 3 Color Palette Storage
1.2.840.10008.5.1.4.39.2 3 Color Palette Query/Retrieve Information Model - FIND
1.2.840.10008.5.1.4.39.3 3 Color Palette Query/Retrieve Information Model - MOVE
1.2.840.10008.5.1.4.39.4 3 Color Palette Query/Retrieve Information Model - GET
1.2.840.10008.5.1.4.41 3 Product Characteristics Query SOP Class
1.2.840.10008.5.1.4.42 3 Substance Approval Query SOP Class
1.2.840.10008.5.1.4.43.1 3 Generic Implant Template Storage
1.2.840.10008.5.1.4.43.2 3 Generic Implant Template Information Model - FIND
1.2.840.10008.5.1.4.43.3 3 Generic Implant Template Information Model - MOVE
1.2.840.10008.5.1.4.43.4 3 Generic Implant Template Information Model - GET
1.2.840.10008.5.1.4.44.1 3 Implant Assembly Template Storage
1.2.840.10008.5.1.4.44.2 3 Implant Assembly Template Information Model - FIND
1.2.840.10008.5.1.4.44.3 3 Implant Assembly Template Information Model - MOVE
1.2.840.10008.5.1.4.44.4 3 Implant Assembly Template Information Model - GET
1.2.840.10008.5.1.4.45.1 3 Implant Template Group Storage
1.2.840.10008.5.1.4.45.2 3 Implant Template Group Information Model - FIND
1.2.840.10008.5.1.4.45.3 3 Implant Template Group Information Model - MOVE
1.2.840.10008.5.1.4.45.4 3 Implant Template Group Information Model - GET
1.2.840.10008.7.1.1 0 Native DICOM Model
1.2.840.10008.7.1.2 0 Abstract Multi-Dimensional Image Model
1.2.840.10008.8.1.1 0 DICOM Content Mapping Resource
1.2.840.10008.10.1 3 Video Endoscopic Image Real-Time Communication
1.2.840.10008.10.2 3 Video Photographic Image Real-Time Communication
1.2.840.10008.10.3 3 Audio Waveform Real-Time Communication
1.2.840.10008.10.4 3 Rendition Selection Document Real-Time Communication
1.2.840.10008.15.0.3.1 8 dicomDeviceName
1.2.840.10008.15.0.3.2 8 dicomDescription
1.2.840.10008.15.0.3.3 8 dicomManufacturer
1.2.840.10008.15.0.3.4 8 dicomManufacturerModelName
1.2.840.10008.15.0.3.5 8 dicomSoftwareVersion
1.2.840.10008.15.0.3.6 8 dicomVendorData
1.2.840.10008.15.0.3.7 8 dicomAETitle
1.2.840.10008.15.0.3.8 8 dicomNetworkConnectionReference
1.2.840.10008.15.0.3.9 8 dicomApplicationCluster
1.2.840.10008.15.0.3.10 8 dicomAssociationInitiator
1.2.840.10008.15.0.3.11 8 dicomAssociationAcceptor
1.2.840.10008.15.0.3.12 8 dicomHostname
1.2.840.10008.15.0.3.13 8 dicomPort
1.2.840.10008.15.0.3.14 8 dicomSOPClass
1.2.840.10008.15.0.3.15 8 dicomTransferRole
1.2.840.10008.15.0.3.16 8 dicomTransferSyntax
1.2.840.10008.15.0.3.17 8 dicomPrimaryDeviceType
1.2.840.10008.15.0.3.18 8 dicomRelatedDeviceReference
1.2.840.10008.15.0.3.19 8 dicomPreferredCalledAETitle
1.2.840.10008.15.0.3.20 8 dicomTLSCyphersuite
1.2.840.10008.15.0.3.21 8 dicomAuthorizedNodeCertificateReference
1.2.840.10008.15.0.3.22 8 dicomThisNodeCertificateReference
1.2.840.10008.15.0.3.23 8 dicomInstalled
1.2.840.10008.15.0.3.24 8 dicomStationName
1.2.840.10008.15.0.3.25 8 dicomDeviceSerialNumber
1.2.840.10008.15.0.3.26 8 dicomInstitutionName
1.2.840.10008.15.0.3.27 8 dicomInstitutionAddress
1.2.840.10008.15.0.3.28 8 dicomInstitutionDepartmentName
1.2.840.10008.15.0.3.29 8 dicomIssuerOfPatientID
1.2.840.10008.15.0.3.30 8 dicomPreferredCallingAETitle
1.2.840.10008.15.0.3.31 8 dicomSupportedCharacterSet
1.2.840.10008.15.0.4.1 8 dicomConfigurationRoot
1.2.840.10008.15.0.4.2 8 dicomDevicesRoot
1.2.840.10008.15.0.4.3 8 dicomUniqueAETitlesRegistryRoot
1.2.840.10008.15.0.4.4 8 dicomDevice
1.2.840.10008.15.0.4.5 8 dicomNetworkAE
1.2.840.10008.15.0.4.6 8 dicomNetworkConnection
1.2.840.10008.15.0.4.7 8 dicomUniqueAETitle
1.2.840.10008.15.0.4.8 8 dicomTransferCapability
1.2.840.10008.15.1.1 7 Universal Coordinated Time
1.2.840.10008.1.4.1.1 7 Talairach Brain Atlas Frame of Reference
1.2.840.10008.1.4.1.2 7 SPM2 T1 Frame of Reference
1.2.840.10008.1.4.1.3 7 SPM2 T2 Frame of Reference
1.2.840.10008.1.4.1.4 7 SPM2 PD Frame of Reference
1.2.840.10008.1.4.1.5 7 SPM2 EPI Frame of Reference
1.2.840.10008.1.4.1.6 7 SPM2 FIL T1 Frame of Reference
1.2.840.10008.1.4.1.7 7 SPM2 PET Frame of Reference
1.2.840.10008.1.4.1.8 7 SPM2 TRANSM Frame of Reference
1.2.840.10008.1.4.1.9 7 SPM2 SPECT Frame of Reference
1.2.840.10008.1.4.1.10 7 SPM2 GRAY Frame of Reference
1.2.840.10008.1.4.1.11 7 SPM2 WHITE Frame of Reference
1.2.840.10008.1.4.1.12 7 SPM2 CSF Frame of Reference
1.2.840.10008.1.4.1.13 7 SPM2 BRAINMASK Frame of Reference
1.2.840.10008.1.4.1.14 7 SPM2 AVG305T1 Frame of Reference
1.2.840.10008.1.4.1.15 7 SPM2 AVG152T1 Frame of Reference
1.2.840.10008.1.4.1.16 7 SPM2 AVG152T2 Frame of Reference
1.2.840.10008.1.4.1.17 7 SPM2 AVG152PD Frame of Reference
1.2.840.10008.1.4.1.18 7 SPM2 SINGLESUBJT1 Frame of Reference
1.2.840.10008.1.4.2.1 7 ICBM 452 T1 Frame of Reference
1.2.840.10008.1.4.2.2 7 ICBM Single Subject MRI Frame of Reference
1.2.840.10008.1.4.3.1 7 IEC 61217 Fixed Coordinate System Frame of Reference
1.2.840.10008.1.4.3.2 7 Standard Robotic-Arm Coordinate System Frame of Reference
1.2.840.10008.1.4.3.3 7 IEC 61217 Table Top Coordinate System Frame of Reference
1.2.840.10008.1.4.4.1 7 SRI24 Frame of Reference
1.2.840.10008.1.4.5.1 7 Colin27 Frame of Reference
1.2.840.10008.1.4.6.1 7 LPBA40/AIR Frame of Reference
1.2.840.10008.1.4.6.2 7 LPBA40/FLIRT Frame of Reference
1.2.840.10008.1.4.6.3 7 LPBA40/SPM5 Frame of Reference
"""
